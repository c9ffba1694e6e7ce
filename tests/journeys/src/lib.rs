//! What the journeys share: the server, the browser, the pages.
