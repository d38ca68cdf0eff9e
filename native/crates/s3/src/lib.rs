//! S3 bodies: streaming uploads, the aws-chunked decoder, blobs. Knows nothing of Node.
