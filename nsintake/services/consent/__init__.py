"""What she agrees to, office by office: asked, shown, taken back, called back, frozen; and what the law demands."""
