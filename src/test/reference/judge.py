#!/usr/bin/env python3
"""What Pillow, NumPy and PyTorch say of small seeded pictures: the values that the tests of app.candia.bench expect.
Needs Pillow (9.4 made the values), NumPy and PyTorch (1.13.1). Prints them.

Pictures and network are SmallNetwork's: Numerical Recipes' generator of 32 bits.
"""
import zlib

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from losses import Noise, network


def picture(seed, width, height):
    noise = Noise(seed).next(width * height * 3, 256).reshape(height, width, 3)
    return Image.fromarray(np.floor(noise + np.float32(128)).astype(np.uint8))


def sized(image, side):
    factor = side / max(image.size)
    return image.resize([max(1, round(s * factor)) for s in image.size], Image.LANCZOS)


def luminance(image):
    return np.asarray(image.convert("L"), np.float64)


def grid(image):
    y = luminance(image)
    y = (y - y.mean()) * np.outer(np.hanning(y.shape[0]), np.hanning(y.shape[1]))
    power = np.abs(np.fft.fft2(y)) ** 2
    down, across = (np.abs(np.fft.fftfreq(n)) for n in y.shape)
    return 1000 * power[np.maximum.outer(down, across) > 0.5 - 1 / 32].sum() / power.sum()


def frame(image):
    y = luminance(image)
    wide = max(1, round(max(y.shape) / 64))
    down, across = (np.minimum(np.arange(n), np.arange(n)[::-1]) for n in y.shape)
    edge = np.minimum.outer(down, across)
    return y[edge < wide].mean() - y[(edge >= wide) & (edge < 4 * wide)].mean()


def seen(layers, image):
    x = torch.from_numpy(np.asarray(image) / 255.0).permute(2, 0, 1)[None]
    x = x[:, [2, 1, 0]] * 255 - torch.tensor([103.939, 116.779, 123.68]).double().view(1, 3, 1, 1)
    maps, block = {}, "1"
    for name, (kernel, bias) in layers.items():
        if name[4] != block:
            block, x = name[4], F.max_pool2d(x, 2)
        x = maps[name] = F.relu(F.conv2d(F.pad(x, (1, 1, 1, 1), mode="reflect"), kernel, bias))
    return maps


def gram(maps):
    rows = maps.flatten(2)[0]
    return rows @ rows.T / rows.shape[1]


def distance(found, goal):
    return float(((found - goal) ** 2).sum() / (goal**2).sum())


def unrelated(found, goal):
    """By all pairs of positions, not by a formula."""
    apart = ((found.flatten(2)[0][:, :, None] - goal.flatten(2)[0][:, None, :]) ** 2).sum(0).mean()
    return float(apart / (goal.flatten(2)[0] ** 2).sum(0).mean())


def judged(photo, style, painted, side):
    layers, painted, style = network(), sized(painted, side), sized(style, side)
    photo = photo.resize(painted.size, Image.LANCZOS)
    p, s, x = (seen(layers, image) for image in (photo, style, painted))
    styles = [distance(gram(x[n]), gram(s[n])) for n in ("relu1_1", "relu2_1", "relu3_1")]
    content = distance(x["relu2_2"], p["relu2_2"]), unrelated(s["relu2_2"], p["relu2_2"])
    return styles, *content, grid(painted), frame(painted) - frame(photo), grid(style)


def main():
    image = picture(5, 61, 47)
    for size in ((23, 18), (61, 18), (130, 47), (97, 101)):
        print("Lanczos to %s: CRC %08x" % (size, zlib.crc32(image.resize(size, Image.LANCZOS).tobytes())))
    for seed, width, height in ((6, 96, 64), (7, 75, 131)):
        image = picture(seed, width, height).resize((2 * width, 2 * height), Image.LANCZOS)
        print("%d x %d: grid %.9f frame %.9f" % (*image.size, grid(image), frame(image)))
    print("judged:", *judged(picture(8, 90, 70), picture(9, 60, 80), picture(10, 96, 75), 64))


main()
