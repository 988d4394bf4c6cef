// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QString>

#include <functional>

class QWidget;

namespace muse {

/// A number that a drawn widget shows, and how it is changed where it can be.
struct DrawnValue {
    std::function<double()> value;
    double least = 0;
    double most = 1;
    std::function<void(double)> change = {};
};

/// Tells screen readers what a widget is that paints itself: without this it is a box with a name.
void actAs(QWidget& widget, QAccessible::Role role);
void actAs(QWidget& widget, QAccessible::Role role, DrawnValue value);
/// Takes away what Qt has made of a widget so far: it does so for the first event of a widget, such as its name in its
/// constructor, whether a screen reader runs or not. It is made anew when it is asked for.
void forgetAccessible(QWidget& widget);
/// Lets a screen reader say something that happened: it becomes the widget's name. The widget acts as
/// QAccessible::Notification, which Qt 6.4 has in the place of announcements (6.8).
void announceBy(QWidget& widget, const QString& sentence);

} // namespace muse
