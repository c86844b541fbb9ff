"""What it costs to verify an evidence archive, beside the readers that check its container and digests only."""
