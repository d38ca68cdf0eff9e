#!/usr/bin/env bash
# Builds the program, deploys it, and calls it twice; the second call fails.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp main.go go.mod go.sum "$work"
(cd "$work" && CGO_ENABLED=0 go build -tags lambda.norpc -o bootstrap . && zip -q function.zip bootstrap)

aws lambda create-function --function-name lambda-go --runtime provided.al2023 --handler bootstrap \
  --role arn:aws:iam::000000000000:role/lambda --zip-file "fileb://$work/function.zip" --query FunctionArn --output text
aws lambda wait function-active-v2 --function-name lambda-go
for event in '{"name": "Ana"}' '{}'; do
  echo "$event" > "$work/event.json"
  aws lambda invoke --function-name lambda-go --payload "fileb://$work/event.json" "$work/answer.json" \
    --query FunctionError --output text
  cat "$work/answer.json"
  echo
done
