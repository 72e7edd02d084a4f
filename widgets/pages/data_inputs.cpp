// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/data_inputs.h"

#include "widgets/images/data_use.h"
#include "widgets/images/picture.h"
#include "widgets/session/run_key.h"

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

/// Every so-and-so-many-th training picture.
Dataset sampleOf(const Dataset& data, std::size_t count) {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < count; ++i) {
        chosen.push_back(i * data.train->size() / count);
    }
    Dataset sample = data;
    sample.train = subset(data.train, std::move(chosen));
    return sample;
}

} // namespace

DataInputs::Treatment DataInputs::of(const InputSource& source) {
    Treatment result;
    if (!source.run.isEmpty()) {
        RunInputs run = read_run_inputs(pathOf(source.run));
        result.config = std::move(run.config);
        result.how = std::move(run.how);
        result.fingerprint = QString::fromStdString(run.fingerprint);
        return result;
    }
    result.config = source.config;
    const bool measured = source.config.data.normalize == Normalization::adapt;
    const bool many =
        m_data->train && m_data->train->from_files() && m_data->train->size() > kSample;
    result.estimated = measured && many;
    const std::string key = std::string(name_of(source.config.data.normalize)) +
                            std::to_string(source.config.model.vit.channels) + " " +
                            std::to_string(source.config.data.test_share) + " " +
                            std::to_string(source.config.data.split_seed);
    auto known = m_statistics.find(key);
    if (known == m_statistics.end()) {
        const Dataset sample = result.estimated ? sampleOf(*m_data, kSample) : *m_data;
        known = m_statistics.emplace(key, make_preprocessing(source.config, sample)).first;
    }
    result.how = known->second;
    result.how.image = source.config.model.vit.image;
    result.how.augment = source.config.augment;
    return result;
}

std::optional<uint32_t> DataInputs::place(const DataConfig& config, const std::string& name) {
    if (!m_data->train) {
        return std::nullopt;
    }
    const QString key = divisionKey(config);
    if (key != m_placesOf) {
        m_places.clear();
        const SplitSets sets = split_dataset(*m_data, config);
        for (std::size_t i = 0; i < sets.train->size(); ++i) {
            m_places.emplace(sets.train->name(i), static_cast<uint32_t>(i));
        }
        m_placesOf = key;
    }
    const auto found = m_places.find(name);
    return found == m_places.end() ? std::nullopt : std::optional<uint32_t>(found->second);
}

DrawnPicture drawPicture(DataInputs& inputs, const InputSource& source, const Image& picture,
                         const std::string& name, bool training, int64_t firstEpoch, int count,
                         std::optional<uint64_t> seed) {
    const DataInputs::Treatment treatment = inputs.of(source);
    const auto place = training ? inputs.place(treatment.config.data, name) : std::nullopt;
    DrawnPicture result;
    result.augment = treatment.config.augment;
    result.seed = seed.value_or(treatment.config.train.seed);
    result.heldOut = !place.has_value();
    result.fingerprint = treatment.fingerprint;
    const Preprocessing& how = treatment.how;
    std::vector<float> planes(static_cast<std::size_t>(how.channels * how.image * how.image));
    for (int i = 0; i < (place ? count : 1); ++i) {
        DrawnPicture::Draw draw;
        draw.epoch = firstEpoch + i;
        if (place) {
            draw.numbers = draw_augmentation(how.augment, result.seed, draw.epoch, *place);
        }
        preprocess(picture, how, place ? &draw.numbers : nullptr, planes.data());
        draw.image = toQImage(input_picture(planes.data(), how));
        result.draws.push_back(std::move(draw));
    }
    return result;
}

InputTensor inputTensor(DataInputs& inputs, const InputSource& source, const Image& picture) {
    const DataInputs::Treatment treatment = inputs.of(source);
    InputTensor tensor;
    tensor.how = treatment.how;
    tensor.estimated = treatment.estimated;
    tensor.side = static_cast<int>(treatment.how.image);
    const auto area = static_cast<std::size_t>(tensor.side) * static_cast<std::size_t>(tensor.side);
    std::vector<float> planes(area * static_cast<std::size_t>(treatment.how.channels));
    preprocess(picture, treatment.how, nullptr, planes.data());
    for (std::size_t c = 0; c < static_cast<std::size_t>(treatment.how.channels); ++c) {
        const auto begin = planes.begin() + static_cast<std::ptrdiff_t>(c * area);
        const auto end = begin + static_cast<std::ptrdiff_t>(area);
        InputTensor::Channel channel;
        channel.low = *std::min_element(begin, end);
        channel.high = *std::max_element(begin, end);
        for (auto value = begin; value != end; ++value) {
            channel.mean += double{*value} / double(area);
        }
        for (auto value = begin; value != end; ++value) {
            channel.deviation += (*value - channel.mean) * (*value - channel.mean) / double(area);
        }
        channel.deviation = std::sqrt(channel.deviation);
        tensor.channels.push_back(channel);
    }
    tensor.image = toQImage(input_picture(planes.data(), treatment.how));
    return tensor;
}

} // namespace tessera
