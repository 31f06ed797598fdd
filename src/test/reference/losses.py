#!/usr/bin/env python3
"""Loss and gradient of a small seeded network of VGG's shape, and steps of L-BFGS, by PyTorch: the values that
LossGraphTest and LbfgsTest expect. Needs PyTorch (1.13.1 made the values) and NumPy. Prints them.

The network is SmallNetwork's: weights from Numerical Recipes' generator of 32 bits, kernels height x width x in x out.
"""
import numpy as np
import torch
import torch.nn.functional as F


class Noise:
    def __init__(self, seed):
        self.state = seed

    def next(self, count, scale):
        values = np.empty(count, np.float32)
        for i in range(count):
            self.state = (1664525 * self.state + 1013904223) % 2**32
            values[i] = (self.state / 2**32 - 0.5) * scale
        return values


def network():
    noise, layers, inside = Noise(1), {}, 3
    for block, out in enumerate((4, 6, 8), 1):
        for layer in (1, 2):
            scale = 2 * (3 / (9 * inside)) ** 0.5 * (0.01 if (block, layer) == (1, 1) else 1)
            kernel = noise.next(9 * inside * out, scale).reshape(3, 3, inside, out)
            layers["relu%d_%d" % (block, layer)] = (
                torch.from_numpy(kernel.transpose(3, 2, 0, 1).copy()).double(),
                torch.from_numpy(noise.next(out, 0.2)).double(),
            )
            inside = out
    return layers


def features(layers, x):
    x = x[:, [2, 1, 0]] * 255 - torch.tensor([103.939, 116.779, 123.68]).double().view(1, 3, 1, 1)
    maps, block = {}, "1"
    for name, (kernel, bias) in layers.items():
        if name[4] != block:
            block, x = name[4], F.avg_pool2d(x, 2)
        x = maps[name] = F.relu(F.conv2d(F.pad(x, (1, 1, 1, 1), mode="replicate"), kernel, bias))
    return maps


def picture(seed, width, height):
    pixels = Noise(seed).next(width * height * 3, 1).reshape(height, width, 3)
    return torch.from_numpy(pixels + np.float32(0.5)).double().permute(2, 0, 1)[None]


def gram(m):
    return [m @ m.T / m.shape[1]]


def mean_and_covariance(m):
    mean = m.mean(1, keepdim=True)
    return [(m - mean) @ (m - mean).T / m.shape[1], mean]


STYLE, CONTENT, PER_CHANNEL = {"relu1_1": 1.0, "relu2_1": 0.5, "relu3_1": 2.0}, {"relu2_2": 0.75}, {"relu1_1"}
BETA, SMOOTHNESS = 0.3, 2.0


def losses(layers, x, photo, style, statistic):
    target, wanted, now = features(layers, style), features(layers, photo), features(layers, x)
    style_loss = content_loss = 0
    for name, weight in STYLE.items():
        goals = statistic(target[name].flatten(2)[0])
        d = torch.diagonal(goals[0])
        d = d + 0.05 * d.mean() + 1e-8 if name in PER_CHANNEL else torch.ones_like(d)
        scales = [d[:, None] * d[None], d[:, None]]
        for is_, goal, scale in zip(statistic(now[name].flatten(2)[0]), goals, scales):
            style_loss = style_loss + weight * ((is_ - goal) ** 2 / scale).sum() / (goal**2 / scale).sum()
    for name, weight in CONTENT.items():
        content_loss = content_loss + weight * ((now[name] - wanted[name]) ** 2).mean() / (wanted[name] ** 2).mean()
    rough = ((x[..., 1:] - x[..., :-1]) ** 2).mean() + ((x[..., 1:, :] - x[..., :-1, :]) ** 2).mean()
    pull = ((x - x.clamp(0, 1).detach()) ** 2).mean()
    return BETA * style_loss + content_loss + SMOOTHNESS * rough + 10 * pull, style_loss, content_loss


def rosenbrock():
    x = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([x], lr=1, max_iter=1, history_size=20, tolerance_grad=0, tolerance_change=0)

    def closure():
        optimiser.zero_grad()
        loss = (1 - x[0]) ** 2 + 100 * (x[1] - x[0] ** 2) ** 2
        loss.backward()
        return loss

    for step in range(1, 61):
        optimiser.step(closure)
        if step in (1, 2, 3, 5, 10, 60):
            print("rosenbrock after %d: %.6f %.6f" % (step, *x.tolist()))


def main():
    layers = network()
    photo, style = picture(2, 40, 36), picture(3, 44, 32)
    for statistic in (gram, mean_and_covariance):
        x = (picture(4, 40, 36) * 1.2 - 0.1).requires_grad_()
        total, style_loss, content_loss = losses(layers, x, photo, style, statistic)
        total.backward()
        g = x.grad[0].permute(1, 2, 0)
        print(statistic.__name__)
        print("  total %.7e style %.7e content %.7e" % (total, style_loss, content_loss))
        print("  |gradient| %.7e" % g.norm())
        for x_, y, c in ((0, 0, 0), (39, 35, 2), (20, 17, 1), (7, 30, 0)):
            print("  gradient at x %d y %d channel %d: %.7e" % (x_, y, c, g[y, x_, c]))
    rosenbrock()


if __name__ == "__main__":
    main()
