# The alignment page.
