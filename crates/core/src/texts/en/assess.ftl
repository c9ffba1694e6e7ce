# Words of the assess page.
