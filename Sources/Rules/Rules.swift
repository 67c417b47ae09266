// The pure rules that a room applies when it decides and a stranger applies when he recomputes.
