# The statements page.
