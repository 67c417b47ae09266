// Runs the simulation for a range of seeds.
