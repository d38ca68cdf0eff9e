#!/usr/bin/env bash
# Buckets, files, folders and a table with the AWS CLI, which takes the endpoint from AWS_ENDPOINT_URL.
set -euo pipefail
export AWS_ENDPOINT_URL="${AWS_ENDPOINT_URL:-http://localhost:4566}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

aws sts get-caller-identity --query Account --output text

aws s3 mb s3://tour
mkdir "$folder/site"
for page in 1 2 3; do echo "page $page" >"$folder/site/page-$page.html"; done
aws s3 sync "$folder/site" s3://tour/site
aws s3 ls s3://tour/site/
aws s3 cp s3://tour/site/page-2.html - | grep -q 'page 2'
aws s3 sync "$folder/site" s3://tour/site # nothing to do the second time
aws s3 rm --recursive s3://tour/site
aws s3 rb s3://tour

aws dynamodb create-table --table-name tour --billing-mode PAY_PER_REQUEST \
  --attribute-definitions AttributeName=id,AttributeType=S --key-schema AttributeName=id,KeyType=HASH \
  --query TableDescription.TableArn --output text
aws dynamodb wait table-exists --table-name tour
aws dynamodb put-item --table-name tour --item '{"id": {"S": "one"}, "count": {"N": "41"}}'
aws dynamodb update-item --table-name tour --key '{"id": {"S": "one"}}' \
  --update-expression 'SET #c = #c + :one' --expression-attribute-names '{"#c": "count"}' \
  --expression-attribute-values '{":one": {"N": "1"}}' --return-values ALL_NEW --query Attributes.count.N --output text
aws dynamodb delete-table --table-name tour --query TableDescription.TableStatus --output text
