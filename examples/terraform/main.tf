# A bucket, an object and a table. The endpoint comes from AWS_ENDPOINT_URL.
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
  s3_use_path_style           = true
  skip_credentials_validation = true
  skip_metadata_api_check     = true
}

resource "aws_s3_bucket" "tour" {
  bucket = "terraform-tour"
  tags   = { team = "one" }
}

resource "aws_s3_object" "greeting" {
  bucket  = aws_s3_bucket.tour.id
  key     = "greeting.txt"
  content = "hello"
}

resource "aws_dynamodb_table" "tour" {
  name         = "terraform-tour"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  range_key    = "at"

  attribute {
    name = "id"
    type = "S"
  }
  attribute {
    name = "at"
    type = "N"
  }
  attribute {
    name = "owner"
    type = "S"
  }

  global_secondary_index {
    name            = "by-owner"
    hash_key        = "owner"
    projection_type = "KEYS_ONLY"
  }

  tags = { team = "one" }
}

output "table" {
  value = aws_dynamodb_table.tour.arn
}
