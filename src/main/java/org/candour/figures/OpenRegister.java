package org.candour.figures;

import org.candour.casework.Register;

/// A register that is open, with its figures.
public interface OpenRegister extends Register, FigureSource {}
