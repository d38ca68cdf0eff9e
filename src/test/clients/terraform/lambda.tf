# What Terraform makes of Lambda and CloudWatch Logs, as it is first and, with -var changed=true, after an update in place.
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
}

variable "changed" {
  type    = bool
  default = false
}

locals {
  role    = "arn:aws:iam::000000000000:role/lambda"
  package = "${path.module}/${var.changed ? "second" : "first"}.zip"
}

resource "aws_lambda_layer_version" "shared" {
  layer_name               = "shared"
  description              = "What functions share"
  filename                 = "${path.module}/layer.zip"
  source_code_hash         = filebase64sha256("${path.module}/layer.zip")
  compatible_runtimes      = ["python3.12"]
  compatible_architectures = ["x86_64"]
}

resource "aws_lambda_code_signing_config" "lenient" {
  description = var.changed ? "changed" : "first"
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:us-east-1:000000000000:/signing-profiles/profile/abcdefghij"]
  }
  policies {
    untrusted_artifact_on_deployment = "Warn"
  }
}

# With every setting that needs no other service.
resource "aws_lambda_function" "greeter" {
  function_name                  = "greeter"
  description                    = "Greets"
  role                           = local.role
  runtime                        = "python3.12"
  handler                        = "index.handler"
  filename                       = local.package
  source_code_hash               = filebase64sha256(local.package)
  publish                        = true
  timeout                        = var.changed ? 20 : 10
  memory_size                    = var.changed ? 512 : 256
  layers                         = [aws_lambda_layer_version.shared.arn]
  reserved_concurrent_executions = var.changed ? 20 : 10
  code_signing_config_arn        = aws_lambda_code_signing_config.lenient.arn

  environment {
    variables = {
      GREETING = var.changed ? "Good evening" : "Good morning"
    }
  }
  ephemeral_storage {
    size = 1024
  }
  tracing_config {
    mode = "Active"
  }
  logging_config {
    log_format            = "JSON"
    application_log_level = var.changed ? "DEBUG" : "INFO"
    system_log_level      = "WARN"
    log_group             = aws_cloudwatch_log_group.greeter.name
  }
  tags = {
    Stage = var.changed ? "second" : "first"
  }
}

# With nothing but what is needed.
resource "aws_lambda_function" "plain" {
  function_name    = "plain"
  role             = local.role
  runtime          = "python3.12"
  handler          = "index.handler"
  filename         = "${path.module}/first.zip"
  source_code_hash = filebase64sha256("${path.module}/first.zip")
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  description      = var.changed ? "changed" : "first"
  function_name    = aws_lambda_function.greeter.function_name
  function_version = aws_lambda_function.greeter.version
}

resource "aws_lambda_provisioned_concurrency_config" "live" {
  function_name                     = aws_lambda_alias.live.function_name
  qualifier                         = aws_lambda_alias.live.name
  provisioned_concurrent_executions = var.changed ? 2 : 1
}

resource "aws_lambda_function_event_invoke_config" "live" {
  function_name                = aws_lambda_function.greeter.function_name
  qualifier                    = aws_lambda_alias.live.name
  maximum_event_age_in_seconds = var.changed ? 120 : 60
  maximum_retry_attempts       = 1
  destination_config {
    on_failure {
      destination = aws_lambda_function.plain.arn
    }
  }
}

resource "aws_lambda_permission" "logs" {
  statement_id  = "logs"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.plain.function_name
  principal     = "logs.amazonaws.com"
  source_arn    = "${aws_cloudwatch_log_group.greeter.arn}:*"
}

resource "aws_lambda_function_url" "live" {
  function_name      = aws_lambda_function.greeter.function_name
  qualifier          = aws_lambda_alias.live.name
  authorization_type = "NONE"
  invoke_mode        = var.changed ? "RESPONSE_STREAM" : "BUFFERED"
  cors {
    allow_origins = ["https://example.com"]
    allow_methods = ["GET", "POST"]
    max_age       = var.changed ? 120 : 60
  }
}

resource "aws_dynamodb_table" "orders" {
  name             = "orders"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_IMAGE"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn                   = aws_dynamodb_table.orders.stream_arn
  function_name                      = aws_lambda_function.plain.arn
  starting_position                  = "TRIM_HORIZON"
  batch_size                         = var.changed ? 20 : 10
  maximum_batching_window_in_seconds = 1
  maximum_retry_attempts             = 2
  bisect_batch_on_function_error     = true
  function_response_types            = ["ReportBatchItemFailures"]
  filter_criteria {
    filter {
      pattern = jsonencode({ eventName = ["INSERT"] })
    }
  }
}

resource "aws_cloudwatch_log_group" "greeter" {
  name              = "/aws/lambda/greeter"
  retention_in_days = var.changed ? 14 : 7
  tags = {
    Stage = var.changed ? "second" : "first"
  }
}

resource "aws_cloudwatch_log_stream" "own" {
  name           = "own"
  log_group_name = aws_cloudwatch_log_group.greeter.name
}

resource "aws_cloudwatch_log_metric_filter" "errors" {
  name           = "errors"
  pattern        = var.changed ? "?ERROR ?FATAL" : "ERROR"
  log_group_name = aws_cloudwatch_log_group.greeter.name
  metric_transformation {
    name      = "Errors"
    namespace = "Greeter"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_subscription_filter" "plain" {
  name            = "plain"
  log_group_name  = aws_cloudwatch_log_group.greeter.name
  filter_pattern  = var.changed ? "ERROR" : ""
  destination_arn = aws_lambda_function.plain.arn
  depends_on      = [aws_lambda_permission.logs]
}

resource "aws_cloudwatch_query_definition" "slow" {
  name            = "greeter/slow"
  log_group_names = [aws_cloudwatch_log_group.greeter.name]
  query_string    = "fields @timestamp, @message | sort @timestamp desc | limit ${var.changed ? 50 : 20}"
}

resource "aws_cloudwatch_log_resource_policy" "route53" {
  policy_name = "route53"
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "route53.amazonaws.com" }
      Action    = var.changed ? ["logs:CreateLogStream", "logs:PutLogEvents"] : ["logs:PutLogEvents"]
      Resource  = "arn:aws:logs:us-east-1:000000000000:log-group:/aws/route53/*"
    }]
  })
}

output "version" {
  value = aws_lambda_function.greeter.version
}

output "url" {
  value = aws_lambda_function_url.live.function_url
}
