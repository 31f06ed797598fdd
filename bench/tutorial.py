#!/usr/bin/env python3
"""The algorithm of PyTorch's tutorial on neural transfer, to race against.

  tutorial.py --photo FILE --style FILE --vgg19 FILE --out FOLDER [--size 512] [--steps 300] [--every 50] [--threads N]

Needs PyTorch (1.13 or later), h5py, NumPy and Pillow. Works on a graphics card where PyTorch finds one.
Writes tutorial.csv, a line for every step with the losses and the seconds so far, a picture step_NNNN.png after each
so many steps, and painting.png at the end. Seconds start when pictures and weights are read and stop while a picture
is written.

The algorithm: a copy of the photo is moved by L-BFGS as PyTorch has it by default (rate 1, 20 iterations a call, memory
of 100, no line search), forced into 0..1 before each evaluation. Compared are the outputs of the first five
convolutions of VGG19 before their ReLU, with maximum pooling and edges filled with zeros: the style by the mean squared
difference of Gram matrices that are divided by the number of values, times 1 000 000, in all five; the content by the
mean squared difference at the fourth, times 1. Calls end once there were as many evaluations as steps asked for, so
there are up to 20 more.

The weights are Keras's, of the network as published: blue first, 0 to 255 less the means. The tutorial's are trained for
pictures divided by the deviations of ImageNet, about 0.226 of the range of colours (57.6 of 255), and its weight of the style goes with
features of that size. Convolutions and ReLU keep a factor on picture and biases to the end, so both are divided by
57.6 here.
"""
import argparse
import csv
import pathlib
import time

import h5py
import numpy as np
import torch
from PIL import Image
from torch.nn import functional

LAYERS = ("block1_conv1", "block1_conv2", "block2_conv1", "block2_conv2", "block3_conv1")
CONTENT = "block2_conv2"
RANGE = 57.6
MEANS = (123.68, 116.779, 103.939)


class Network:
    def __init__(self, file, device):
        self.layers = {}
        with h5py.File(file) as weights:
            for name in LAYERS:
                arrays = {}
                weights[name].visititems(lambda _, node: arrays.update({node.ndim: node[()]}) if hasattr(node, "ndim") else None)
                kernel = torch.from_numpy(arrays[4]).permute(3, 2, 0, 1)
                if not self.layers:
                    kernel = kernel.flip(1)  # blue first
                self.layers[name] = kernel.contiguous().to(device), (torch.from_numpy(arrays[1]) / RANGE).to(device)
        self.means = torch.tensor(MEANS, device=device).view(3, 1, 1)

    def __call__(self, image):
        found, maps = {}, (image * 255 - self.means) / RANGE
        for name, (kernel, bias) in self.layers.items():
            if found:
                maps = functional.relu(maps)
                if name.endswith("conv1"):
                    maps = functional.max_pool2d(maps, 2)
            maps = found[name] = functional.conv2d(maps, kernel, bias, padding=1)
        return found


def gram(maps):
    rows = maps.flatten(start_dim=2).squeeze(0)
    return (rows @ rows.T) / maps.numel()


def read(file, size):
    image = Image.open(file).convert("RGB")
    factor = size / max(image.size)
    image = image.resize([max(1, round(side * factor)) for side in image.size], Image.LANCZOS)
    return torch.from_numpy(np.array(image)).permute(2, 0, 1).unsqueeze(0).contiguous() / 255


def write(image, file):
    levels = image.detach().clamp(0, 1).squeeze(0).permute(1, 2, 0) * 255
    Image.fromarray(levels.round().byte().cpu().numpy()).save(file)


class Clock:
    """Wall and processor seconds, less those of pauses."""

    def __init__(self):
        self.begun = self.now()

    @staticmethod
    def now():
        return np.array((time.perf_counter(), time.process_time()))

    def seconds(self):
        return self.now() - self.begun

    def paused(self, task):
        begun = self.now()
        task()
        self.begun += self.now() - begun


class Run:
    def __init__(self, options, table):
        self.options, self.table, self.steps = options, table, 0
        device = "cuda" if torch.cuda.is_available() else "cpu"
        self.network = Network(options.vgg19, device)
        photo, style = (read(file, options.size).to(device) for file in (options.photo, options.style))
        self.clock = Clock()
        with torch.no_grad():
            self.grams = {name: gram(maps) for name, maps in self.network(style).items()}
            self.content = self.network(photo)[CONTENT]
        self.image = photo.clone().requires_grad_(True)
        self.optimiser = torch.optim.LBFGS([self.image])

    def evaluate(self):
        with torch.no_grad():
            self.image.clamp_(0, 1)
        self.optimiser.zero_grad()
        found = self.network(self.image)
        style = 1e6 * sum(functional.mse_loss(gram(found[name]), goal) for name, goal in self.grams.items())
        content = functional.mse_loss(found[CONTENT], self.content)
        total = style + content
        total.backward()
        self.steps += 1
        self.clock.paused(lambda: self.report(style.item(), content.item()))
        return total

    def report(self, style, content):
        wall, processor = self.clock.seconds()
        pictured = self.steps % self.options.every == 0
        name = "step_%04d.png" % self.steps if pictured else ""
        self.table.writerow((self.steps, "%.2f" % wall, "%.2f" % processor, "%.6g" % style, "%.6g" % content, name))
        if pictured:
            write(self.image, self.options.out / name)
            print("%4d: style %.4g content %.4g after %.1f s" % (self.steps, style, content, wall), flush=True)

    def paint(self):
        while self.steps <= self.options.steps:
            self.optimiser.step(self.evaluate)
        wall, processor = self.clock.seconds()
        write(self.image, self.options.out / "painting.png")
        self.table.writerow((self.steps, "%.2f" % wall, "%.2f" % processor, "", "", "painting.png"))
        print("%d steps in %.1f s, %.1f s of processors" % (self.steps, wall, processor))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("photo", "style", "vgg19", "out"):
        parser.add_argument("--" + name, required=True, type=pathlib.Path)
    for name, value in (("size", 512), ("steps", 300), ("every", 50), ("threads", 0)):
        parser.add_argument("--" + name, type=int, default=value)
    options = parser.parse_args()
    if options.threads:
        torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    with open(options.out / "tutorial.csv", "w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("step", "seconds", "processor_seconds", "style", "content", "picture"))
        Run(options, table).paint()


if __name__ == "__main__":
    main()
