#!/usr/bin/env bash
# Builds the image, deploys it, and calls it; then gives the function another handler of the image, and then another entry point.
# The emulator takes the image from the local Docker engine. On AWS it would be pushed to ECR, and named by its URI there.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

invoke() {
  echo "$1" > "$work/event.json"
  aws lambda invoke --function-name lambda-image --payload "fileb://$work/event.json" "$work/answer.json" \
    --query FunctionError --output text
  cat "$work/answer.json"
  echo
}

configure() {
  aws lambda update-function-configuration --function-name lambda-image --image-config "$1" \
    --query ImageConfigResponse.ImageConfig.Command --output text
  aws lambda wait function-updated-v2 --function-name lambda-image
}

docker build --quiet ${BASE:+--build-arg "BASE=$BASE"} --tag lambda-image . > "$work/image"
aws lambda create-function --function-name lambda-image --package-type Image --code ImageUri=lambda-image:latest \
  --role arn:aws:iam::000000000000:role/lambda --timeout 30 --query FunctionArn --output text
aws lambda wait function-active-v2 --function-name lambda-image
invoke '{"name": "Ana"}'
invoke '{}'

configure '{"Command": ["/var/task/index.farewell"], "WorkingDirectory": "/tmp"}'
invoke '{"name": "Ana"}'

configure '{"EntryPoint": ["/usr/bin/env", "GREETING=Welcome", "/lambda-entrypoint.sh"], "Command": ["index.handler"]}'
invoke '{"name": "Ana"}'
