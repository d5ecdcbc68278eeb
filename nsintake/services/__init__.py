"""One public function is one thing a person can do. Every one says who may."""
