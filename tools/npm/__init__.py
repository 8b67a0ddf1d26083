"""What is fetched from npm (hentet fra npm), in the versions that the lock file holds."""
