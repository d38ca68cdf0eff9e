# State in a bucket, locked by an object beside it (conditional puts), with nothing but built-in resources.
terraform {
  required_version = ">= 1.10"
  backend "s3" {
    bucket                      = "terraform-state"
    key                         = "team/terraform.tfstate"
    region                      = "us-east-1"
    use_lockfile                = true
    encrypt                     = true
    use_path_style              = true
    skip_requesting_account_id  = true
    skip_credentials_validation = true
  }
}

variable "value" {
  default = "first"
}

resource "terraform_data" "kept" {
  input = var.value
}

output "kept" {
  value = terraform_data.kept.output
}
