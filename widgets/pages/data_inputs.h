// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/preprocessing.h"
#include "widgets/images/picture_index.h"

#include <QImage>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tessera {

/// Where settings for looking at network inputs come from: the experiment, or a run's folder.
struct InputSource {
    RunConfig config; ///< of the experiment
    QString run;      ///< folder; not empty: its own configuration counts
};

/// How a source treats the pictures of a data set, worked out once and kept. On the analysis thread
/// only.
class DataInputs {
public:
    /// Statistics of more picture files than this are estimated from so many of them.
    static constexpr std::size_t kSample = 2000;

    explicit DataInputs(std::shared_ptr<const Dataset> data) : m_data(std::move(data)) {}

    /// What a source does with a picture.
    struct Treatment {
        RunConfig config;
        Preprocessing how;
        QString fingerprint;    ///< of the data the run began with; empty for the experiment
        bool estimated = false; ///< statistics of a sample
    };
    Treatment of(const InputSource& source);
    /// training_index(), kept for the last settings.
    std::optional<uint32_t> place(const DataConfig& config, const std::string& name);

private:
    std::shared_ptr<const Dataset> m_data;
    std::map<std::string, Preprocessing> m_statistics; ///< by what they depend on
    std::map<std::string, uint32_t> m_places;          ///< of m_placesOf
    QString m_placesOf;
};

/// N draws of one picture.
struct DrawnPicture {
    struct Draw {
        int64_t epoch = 0; ///< 0-based
        AugmentDraw numbers;
        QImage image; ///< what the network sees, the normalisation taken back
    };
    std::vector<Draw> draws;
    AugmentConfig augment;
    uint64_t seed = 0;
    bool heldOut = false; ///< not a training picture of this source
    QString fingerprint;
};
/// `seed` empty: that of the source. Held-out pictures come without augmentation, once.
DrawnPicture drawPicture(DataInputs& inputs, const InputSource& source, const Image& picture,
                         const std::string& name, bool training, int64_t firstEpoch, int count,
                         std::optional<uint64_t> seed);

/// A picture as numbers: what enters the network without augmentation.
struct InputTensor {
    struct Channel {
        double low = 0, high = 0, mean = 0, deviation = 0;
    };
    std::vector<Channel> channels;
    int side = 0;
    Preprocessing how;
    bool estimated = false;
    QImage image;
};
InputTensor inputTensor(DataInputs& inputs, const InputSource& source, const Image& picture);

} // namespace tessera
