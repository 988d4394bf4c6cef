// SPDX-License-Identifier: MIT
#pragma once

// QCustomPlot's header still speaks Qt's lower-case keywords, which this project turns off.
#include <QObject>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
