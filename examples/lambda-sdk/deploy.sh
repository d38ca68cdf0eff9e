#!/usr/bin/env bash
# Deploys the function with its SDK, and calls it twice.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp index.mjs package.json "$work"
(cd "$work" && npm install --silent --no-audit --no-fund && zip -qr function.zip index.mjs package.json node_modules)

aws dynamodb create-table --table-name visits --billing-mode PAY_PER_REQUEST \
  --attribute-definitions AttributeName=page,AttributeType=S --key-schema AttributeName=page,KeyType=HASH \
  --query TableDescription.TableName --output text
aws dynamodb wait table-exists --table-name visits
aws lambda create-function --function-name lambda-sdk --runtime nodejs20.x --handler index.handler --timeout 30 \
  --role arn:aws:iam::000000000000:role/lambda --environment 'Variables={TABLE=visits}' \
  --zip-file "fileb://$work/function.zip" --query FunctionArn --output text
aws lambda wait function-active-v2 --function-name lambda-sdk
echo '{"page": "home"}' > "$work/event.json"
for _ in 1 2; do
  aws lambda invoke --function-name lambda-sdk --payload "fileb://$work/event.json" "$work/answer.json" --query StatusCode
  cat "$work/answer.json"
  echo
done
