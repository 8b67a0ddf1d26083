"""Words that state a fact (påstander), by subject."""
