// SPDX-License-Identifier: MIT
#include "ui/kit/Plurals.h"

#include <QCoreApplication>
#include <QTranslator>

#include <cstring>

namespace muse {
namespace {

/// Stands in for a translation into English: sources have one form for both numbers.
class Plurals : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char*, const char* source, const char*, int count) const override {
        if (count < 0 || !std::strstr(source, "(s)")) return {};
        return QString::fromUtf8(source).replace(QLatin1String("(s)"), count == 1 ? QString() : QStringLiteral("s"));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void speakPlurals(QCoreApplication& application) {
    QCoreApplication::installTranslator(new Plurals(&application));
}

} // namespace muse
