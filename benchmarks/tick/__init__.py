"""What a tick costs over many open items, beside what peers' schedulers cost over as many jobs."""
