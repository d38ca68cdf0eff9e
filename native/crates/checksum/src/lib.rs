//! Checksums that S3 speaks: CRC32, CRC32C, CRC64NVME, SHA-1, SHA-256, MD5.
