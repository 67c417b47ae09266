// Canon
