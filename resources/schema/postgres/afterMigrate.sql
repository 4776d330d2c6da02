-- Every table keeps its grants and policies, those of a later change too.
SELECT guard_tables();
