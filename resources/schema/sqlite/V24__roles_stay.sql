-- PostgreSQL only: a role that was given stays to be seen. In a file the program alone gives roles.
SELECT 1;
