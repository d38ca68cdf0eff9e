#!/usr/bin/env bash
# Deploys the application and sends it a request as a REST API does (1.0) and as an HTTP API does (2.0).
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m pip install --quiet --quiet --disable-pip-version-check --root-user-action=ignore --target "$work/package" --requirement requirements.txt
cp app.py "$work/package"
(cd "$work/package" && zip -qr ../function.zip . -x '*.pyc')

# The packages were chosen for this machine's Python, so that is the function's runtime.
runtime=$(python3 -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
aws lambda create-function --function-name lambda-fastapi --runtime "$runtime" --handler app.handler --timeout 30 \
  --role arn:aws:iam::000000000000:role/lambda --zip-file "fileb://$work/function.zip" --query FunctionArn --output text
aws lambda wait function-active-v2 --function-name lambda-fastapi
for version in 1.0 2.0; do
  aws lambda invoke --function-name lambda-fastapi --payload "fileb://event-$version.json" "$work/answer.json" --query StatusCode
  cat "$work/answer.json"
  echo
done
