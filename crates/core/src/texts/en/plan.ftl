# Words of the plan page.
