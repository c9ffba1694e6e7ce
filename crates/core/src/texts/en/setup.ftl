# Words of the setup page.
