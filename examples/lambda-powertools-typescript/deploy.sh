#!/usr/bin/env bash
# Deploys the function, has it called with a table's changes, and shows what it wrote and which order it could not take.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp index.ts package.json "$work"
(cd "$work" && npm install --silent --no-audit --no-fund)
(cd "$work" && npx esbuild index.ts --bundle --platform=node --target=node20 --outfile=index.js --log-level=error && zip -q function.zip index.js)

aws lambda create-function --function-name lambda-powertools-typescript --runtime nodejs20.x --handler index.handler --timeout 30 \
  --role arn:aws:iam::000000000000:role/lambda --zip-file "fileb://$work/function.zip" --query FunctionArn --output text
aws lambda wait function-active-v2 --function-name lambda-powertools-typescript
stream=$(aws dynamodb create-table --table-name powertools-orders --billing-mode PAY_PER_REQUEST \
  --attribute-definitions AttributeName=id,AttributeType=S --key-schema AttributeName=id,KeyType=HASH \
  --stream-specification StreamEnabled=true,StreamViewType=NEW_IMAGE --query TableDescription.LatestStreamArn --output text)
aws dynamodb wait table-exists --table-name powertools-orders
aws s3 mb s3://powertools-failures > /dev/null
aws lambda create-event-source-mapping --function-name lambda-powertools-typescript --event-source-arn "$stream" \
  --starting-position TRIM_HORIZON --function-response-types ReportBatchItemFailures --maximum-retry-attempts 1 \
  --destination-config 'OnFailure={Destination=arn:aws:s3:::powertools-failures}' --query State --output text

aws dynamodb put-item --table-name powertools-orders --item '{"id": {"S": "one"}, "amount": {"N": "10"}}'
aws dynamodb put-item --table-name powertools-orders --item '{"id": {"S": "two"}}'

for _ in $(seq 100); do
  failed=$(aws s3 ls --recursive s3://powertools-failures | awk '{ print $4 }')
  [ -n "$failed" ] && break
  sleep 0.1
done
aws s3 cp --quiet "s3://powertools-failures/$failed" "$work/failed.json"
grep -o '"condition":"[A-Za-z]*"' "$work/failed.json"
aws logs filter-log-events --log-group-name /aws/lambda/lambda-powertools-typescript \
  --filter-pattern '{ $.message = "An order came in" }' --query 'events[].message' --output text
