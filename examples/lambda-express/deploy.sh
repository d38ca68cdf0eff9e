#!/usr/bin/env bash
# Deploys the application and sends it a request as an HTTP API does.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp index.js package.json "$work"
(cd "$work" && npm install --silent --no-audit --no-fund && zip -qr function.zip index.js package.json node_modules)

aws lambda create-function --function-name lambda-express --runtime nodejs20.x --handler index.handler --timeout 30 \
  --role arn:aws:iam::000000000000:role/lambda --zip-file "fileb://$work/function.zip" --query FunctionArn --output text
aws lambda wait function-active-v2 --function-name lambda-express
aws lambda invoke --function-name lambda-express --payload fileb://event.json "$work/answer.json" --query StatusCode
cat "$work/answer.json"
echo
