# A table with point-in-time recovery, and one that is restored from it.
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

resource "aws_dynamodb_table" "source" {
  name         = "source"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
  point_in_time_recovery {
    enabled                 = true
    recovery_period_in_days = 7
  }
}

resource "aws_dynamodb_table_item" "first" {
  table_name = aws_dynamodb_table.source.name
  hash_key   = aws_dynamodb_table.source.hash_key
  item       = jsonencode({ id = { S = "first" } })
}

resource "aws_dynamodb_table" "restored" {
  name                   = "restored"
  billing_mode           = "PAY_PER_REQUEST"
  hash_key               = "id"
  restore_source_name    = aws_dynamodb_table.source.name
  restore_to_latest_time = true
  depends_on             = [aws_dynamodb_table_item.first]

  attribute {
    name = "id"
    type = "S"
  }
}
