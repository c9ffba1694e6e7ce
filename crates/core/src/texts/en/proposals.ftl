# The proposals page.
