package org.candour.report;

import org.candour.report.model.Document;
import org.candour.report.writing.Narrative;

/// A report as written, with the narrative that now knows each of its passages.
public record Composed(Document document, Narrative narrative) {}
