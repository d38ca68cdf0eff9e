#!/usr/bin/env bash
# A bucket as a website: index and error documents, folders, a page that has moved. The endpoint is taken from AWS_ENDPOINT_URL.
set -euo pipefail
cd "$(dirname "$0")"
export AWS_ENDPOINT_URL=${AWS_ENDPOINT_URL:-http://localhost:4566}

aws s3 mb s3://my-site
aws s3api put-bucket-website --bucket my-site --website-configuration '{
  "IndexDocument": {"Suffix": "index.html"},
  "ErrorDocument": {"Key": "lost.html"},
  "RoutingRules": [{"Condition": {"KeyPrefixEquals": "old/"}, "Redirect": {"ReplaceKeyPrefixWith": "docs/"}}]
}'
aws s3 sync --quiet site s3://my-site

# A website has a host name of its own. Where no resolver knows it, curl is told where it is.
port=${AWS_ENDPOINT_URL##*:}
host=my-site.s3-website.us-east-1.localhost.localstack.cloud
visit() {
  echo "$1: $(curl --silent --resolve "$host:$port:127.0.0.1" --write-out ' [%{http_code} %{redirect_url}]' "http://$host:$port$1" | grep --only-matching --perl-regexp '<h1>\K[^<]*|\[.*\]' | tr '\n' ' ')"
}
visit /
visit /docs
visit /docs/
visit /old/index.html
visit /none

aws s3 rb --force s3://my-site
