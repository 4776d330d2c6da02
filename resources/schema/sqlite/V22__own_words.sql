-- PostgreSQL only: who is shown what somebody has half typed. A file has one person at a time.
SELECT 1;
