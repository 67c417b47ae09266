// What makes a checkpoint final.
