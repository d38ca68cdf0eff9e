# What Terraform makes of DynamoDB, as it is first and, with -var changed=true, after an update in place.
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

# On demand, with both kinds of indexes and every setting.
resource "aws_dynamodb_table" "orders" {
  name                        = "orders"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "customer"
  range_key                   = "at"
  table_class                 = var.changed ? "STANDARD" : "STANDARD_INFREQUENT_ACCESS"
  deletion_protection_enabled = !var.changed
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "customer"
    type = "S"
  }
  attribute {
    name = "at"
    type = "N"
  }
  attribute {
    name = "state"
    type = "S"
  }
  dynamic "attribute" {
    for_each = var.changed ? ["parcel"] : []
    content {
      name = attribute.value
      type = "B"
    }
  }

  local_secondary_index {
    name               = "by-state"
    range_key          = "state"
    projection_type    = "INCLUDE"
    non_key_attributes = ["total"]
  }
  global_secondary_index {
    name            = "states"
    hash_key        = "state"
    range_key       = "at"
    projection_type = "ALL"
  }
  dynamic "global_secondary_index" {
    for_each = var.changed ? ["parcels"] : []
    content {
      name            = global_secondary_index.value
      hash_key        = "parcel"
      projection_type = "KEYS_ONLY"
    }
  }

  ttl {
    attribute_name = "ends"
    enabled        = !var.changed
  }
  point_in_time_recovery {
    enabled = !var.changed
  }
  server_side_encryption {
    enabled = true
  }
  tags = var.changed ? { team = "two", stage = "test" } : { team = "one", old = "yes" }
}

# With units, of which an index has its own; the index goes.
resource "aws_dynamodb_table" "units" {
  name           = "units"
  billing_mode   = "PROVISIONED"
  read_capacity  = var.changed ? 8 : 5
  write_capacity = 4
  hash_key       = "id"

  attribute {
    name = "id"
    type = "S"
  }
  attribute {
    name = "kept"
    type = "S"
  }
  dynamic "attribute" {
    for_each = var.changed ? [] : ["gone"]
    content {
      name = attribute.value
      type = "S"
    }
  }
  global_secondary_index {
    name            = "kept"
    hash_key        = "kept"
    projection_type = "ALL"
    read_capacity   = 2
    write_capacity  = var.changed ? 3 : 1
  }
  dynamic "global_secondary_index" {
    for_each = var.changed ? [] : ["gone"]
    content {
      name            = global_secondary_index.value
      hash_key        = "gone"
      projection_type = "ALL"
      read_capacity   = 1
      write_capacity  = 1
    }
  }
}

# Pays another way after the update, and has a stream then.
resource "aws_dynamodb_table" "switched" {
  name             = "switched"
  billing_mode     = var.changed ? "PAY_PER_REQUEST" : "PROVISIONED"
  read_capacity    = var.changed ? null : 1
  write_capacity   = var.changed ? null : 1
  hash_key         = "id"
  stream_enabled   = var.changed
  stream_view_type = var.changed ? "KEYS_ONLY" : null

  attribute {
    name = "id"
    type = "S"
  }
  point_in_time_recovery {
    enabled = var.changed
  }

  # Its tag is a resource of its own.
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_dynamodb_table_item" "first" {
  table_name = aws_dynamodb_table.switched.name
  hash_key   = "id"
  item       = jsonencode({ id = { S = "first" }, n = { N = var.changed ? "2" : "1" }, list = { L = [{ BOOL = true }, { NULL = true }] } })
}

resource "aws_dynamodb_tag" "owner" {
  resource_arn = aws_dynamodb_table.switched.arn
  key          = "owner"
  value        = var.changed ? "bob" : "ann"
}

resource "aws_dynamodb_contributor_insights" "switched" {
  table_name = aws_dynamodb_table.switched.name
}

resource "aws_dynamodb_resource_policy" "units" {
  resource_arn = aws_dynamodb_table.units.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::000000000000:root" }
      Action    = var.changed ? ["dynamodb:GetItem", "dynamodb:Query"] : ["dynamodb:GetItem"]
      Resource  = aws_dynamodb_table.units.arn
    }]
  })
}

data "aws_dynamodb_table" "orders" {
  name = aws_dynamodb_table.orders.name
}

data "aws_dynamodb_tables" "all" {
  depends_on = [aws_dynamodb_table.orders, aws_dynamodb_table.units, aws_dynamodb_table.switched]
}

output "tables" {
  value = sort(data.aws_dynamodb_tables.all.names)
}

output "stream" {
  value = data.aws_dynamodb_table.orders.stream_view_type
}
