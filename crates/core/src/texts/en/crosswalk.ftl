# The crosswalk page.
