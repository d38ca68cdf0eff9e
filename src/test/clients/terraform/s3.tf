# A bucket with each sub-resource that Terraform knows, and what stands beside it.
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

variable "changed" {
  type    = bool
  default = false
}

resource "aws_s3_bucket" "all" {
  bucket = "terraform-all"
  tags   = { team = var.changed ? "two" : "one" }
}

resource "aws_s3_bucket" "target" {
  bucket = "terraform-target"
}

resource "aws_s3_bucket_accelerate_configuration" "all" {
  bucket = aws_s3_bucket.all.id
  status = var.changed ? "Suspended" : "Enabled"
}

resource "aws_s3_bucket_analytics_configuration" "all" {
  bucket = aws_s3_bucket.all.id
  name   = "everything"
  filter {
    prefix = var.changed ? "b/" : "a/"
    tags   = { kind = "log" }
  }
  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination {
          bucket_arn = aws_s3_bucket.target.arn
        }
      }
    }
  }
}

resource "aws_s3_bucket_cors_configuration" "all" {
  bucket = aws_s3_bucket.all.id
  cors_rule {
    allowed_methods = ["GET", "PUT"]
    allowed_origins = ["https://example.com"]
    allowed_headers = ["*"]
    expose_headers  = ["ETag"]
    max_age_seconds = var.changed ? 60 : 30
  }
}

resource "aws_s3_bucket_intelligent_tiering_configuration" "all" {
  bucket = aws_s3_bucket.all.id
  name   = "cold"
  tiering {
    access_tier = "ARCHIVE_ACCESS"
    days        = var.changed ? 125 : 90
  }
  tiering {
    access_tier = "DEEP_ARCHIVE_ACCESS"
    days        = 180
  }
}

resource "aws_s3_bucket_inventory" "all" {
  bucket                   = aws_s3_bucket.all.id
  name                     = "weekly"
  included_object_versions = "All"
  optional_fields          = var.changed ? ["Size", "ETag"] : ["Size"]
  schedule {
    frequency = "Weekly"
  }
  destination {
    bucket {
      format     = "Parquet"
      bucket_arn = aws_s3_bucket.target.arn
      encryption {
        sse_s3 {}
      }
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "all" {
  bucket = aws_s3_bucket.all.id
  rule {
    id     = "logs"
    status = "Enabled"
    filter {
      and {
        prefix                   = "logs/"
        tags                     = { kind = "log" }
        object_size_greater_than = 100
      }
    }
    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }
    transition {
      days          = var.changed ? 90 : 60
      storage_class = "GLACIER"
    }
    expiration {
      days = 365
    }
    noncurrent_version_expiration {
      noncurrent_days           = 10
      newer_noncurrent_versions = 3
    }
  }
  rule {
    id     = "uploads"
    status = "Enabled"
    filter {}
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
  rule {
    id     = "dated"
    status = "Disabled"
    filter {
      prefix = "old/"
    }
    expiration {
      date = "2031-01-01T00:00:00Z"
    }
  }
}

resource "aws_s3_bucket_logging" "all" {
  bucket        = aws_s3_bucket.all.id
  target_bucket = aws_s3_bucket.target.id
  target_prefix = var.changed ? "logs/" : "log/"
  target_object_key_format {
    partitioned_prefix {
      partition_date_source = "EventTime"
    }
  }
}

resource "aws_s3_bucket_metric" "all" {
  bucket = aws_s3_bucket.all.id
  name   = "everything"
  filter {
    prefix = var.changed ? "b/" : "a/"
  }
}

resource "aws_s3_bucket_ownership_controls" "all" {
  bucket = aws_s3_bucket.all.id
  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_s3_bucket_acl" "all" {
  bucket     = aws_s3_bucket.all.id
  acl        = "private"
  depends_on = [aws_s3_bucket_ownership_controls.all]
}

resource "aws_s3_bucket_public_access_block" "all" {
  bucket                  = aws_s3_bucket.all.id
  block_public_acls       = true
  block_public_policy     = var.changed
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_policy" "all" {
  bucket = aws_s3_bucket.all.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::000000000000:root" }
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.all.arn}/*"
    }]
  })
}

resource "aws_s3_bucket_request_payment_configuration" "all" {
  bucket = aws_s3_bucket.all.id
  payer  = var.changed ? "BucketOwner" : "Requester"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "all" {
  bucket = aws_s3_bucket.all.id
  rule {
    bucket_key_enabled = true
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = var.changed ? "134f2428-cec1-4b25-a1ae-9048164dba48" : "134f2428-cec1-4b25-a1ae-9048164dba47"
    }
  }
}

resource "aws_s3_bucket_website_configuration" "all" {
  bucket = aws_s3_bucket.all.id
  index_document {
    suffix = "index.html"
  }
  error_document {
    key = var.changed ? "wrong.html" : "error.html"
  }
  routing_rule {
    condition {
      key_prefix_equals = "docs/"
    }
    redirect {
      replace_key_prefix_with = "documents/"
    }
  }
}

resource "aws_s3_object" "index" {
  bucket       = aws_s3_bucket.all.id
  key          = "index.html"
  content      = var.changed ? "<p>two</p>" : "<p>one</p>"
  content_type = "text/html"
  tags         = { kind = "page" }
  depends_on   = [aws_s3_bucket_server_side_encryption_configuration.all, aws_s3_bucket_versioning.all]
}

resource "aws_s3_bucket_versioning" "all" {
  bucket = aws_s3_bucket.all.id
  versioning_configuration {
    status = var.changed ? "Suspended" : "Enabled"
  }
}

resource "aws_s3_bucket_notification" "all" {
  bucket      = aws_s3_bucket.all.id
  eventbridge = true
}

resource "aws_s3_bucket" "locked" {
  bucket              = "terraform-locked"
  object_lock_enabled = true
}

resource "aws_s3_bucket_object_lock_configuration" "locked" {
  bucket = aws_s3_bucket.locked.id
  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = var.changed ? 2 : 1
    }
  }
}
