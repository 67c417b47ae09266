// Publisher, witnesses, disks, clock and network in one process, driven by one seed.
