package org.candour.domain.entry;

/// What an entry says happened. Grouped by the part of the procedure it belongs to; the kind stored
/// in the register is group and name, such as `stage1.response-sent`.
public sealed interface Body
    permits Intake,
        Stage1,
        Stage2,
        Stage3,
        Course,
        Resolution,
        Remedy,
        Learning,
        Ombudsman,
        Loose,
        People,
        Beside,
        Keeping {}
