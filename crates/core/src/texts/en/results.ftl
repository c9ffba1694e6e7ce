# Words of the results page.
