"""What a visitor could spend: amounts, what they are about, and what is said of a budget without one."""
