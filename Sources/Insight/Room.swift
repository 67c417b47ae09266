// The insight room.
