-- PostgreSQL only: what the server of a team holds its members to. A file has one person at a time.
SELECT 1;
