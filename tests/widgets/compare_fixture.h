// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_window.h"

#include <QIcon>
#include <QImage>

#include <array>

namespace tessera::test {

/// Remembers the weights of the last two looks, which are those of A and B.
class LookService : public FakeRunService {
public:
    InspectResult inspect(const std::string& model, const Image& picture, int64_t epoch) override {
        models = {models[1], QString::fromStdString(model)};
        return FakeRunService::inspect(model, picture, epoch);
    }
    std::array<QString, 2> models; ///< read it while nothing is analysed
};
using LookWindow = PageWindowOf<LookService>;

/// A cell of a gallery whose picture is not there.
inline bool isGrey(const QIcon& icon) {
    const QImage image = icon.pixmap(64).toImage();
    QImage flat = image;
    flat.fill(image.pixelColor(0, 0));
    return image == flat;
}

} // namespace tessera::test
