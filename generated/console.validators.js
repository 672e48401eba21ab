// Generated from openapi/console.yaml by `npm run codegen`. Do not edit: change the source and run it again.
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);

var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

const listExchanges_200 = validate20;
const schema33 = {
	"type": "object",
	"description": "一页收发记录 / A page of exchanges",
	"required": [
		"exchanges",
		"next",
		"searchedTo"
	],
	"properties": {
		"exchanges": {
			"type": "array",
			"items": { "$ref": "urn:staff-service:document#/components/schemas/Exchange" },
			"description": "收发记录，新的在前 / Exchanges, newest first"
		},
		"next": {
			"type": ["string", "null"],
			"description": "下一页的 cursor；没有下一页时为 null / The next page's cursor; null on the last page"
		},
		"searchedTo": {
			"type": ["string", "null"],
			"format": "date-time",
			"description": "已经找到的时间，更早的还没有找；全部找过时为 null / How far back it has looked; null when it has seen all"
		}
	}
};
const schema34 = {
	"type": "object",
	"description": "一条收发记录 / An exchange",
	"required": [
		"id",
		"at",
		"endpoint",
		"direction",
		"appid",
		"user",
		"msgType",
		"excerpt",
		"verdict",
		"errcode",
		"errmsg",
		"cause",
		"durationMs",
		"attemptCount",
		"nextAttemptAt",
		"endedByHand"
	],
	"properties": {
		"id": { "$ref": "urn:staff-service:document#/components/schemas/ExchangeId" },
		"at": {
			"type": "string",
			"format": "date-time",
			"description": "时间，UTC / Time, UTC"
		},
		"endpoint": {
			"type": ["string", "null"],
			"enum": [
				"platform",
				"app",
				null
			],
			"description": "接口；请求没有到达任何接口时为 null / The endpoint; null when the request reached none"
		},
		"direction": { "$ref": "urn:staff-service:document#/components/schemas/Direction" },
		"appid": {
			"type": ["string", "null"],
			"description": "APP 的 ID；无法得知时为 null / The APP's ID; null when it cannot be known"
		},
		"user": {
			"type": ["string", "null"],
			"description": "客户的 ID；无法得知时为 null / The customer's ID; null when it cannot be known"
		},
		"msgType": {
			"type": ["string", "null"],
			"description": "消息类型；无法得知时为 null / Type of the message; null when it cannot be known"
		},
		"excerpt": {
			"type": ["string", "null"],
			"description": "消息正文的前 80 个字符 / The first 80 characters of the Content"
		},
		"verdict": { "$ref": "urn:staff-service:document#/components/schemas/Verdict" },
		"errcode": {
			"type": ["integer", "null"],
			"description": "回复中的 errcode；没有回复，或由人结束时为 null / The answer's errcode; null without an answer, and where an operator ended it"
		},
		"errmsg": {
			"type": ["string", "null"],
			"description": "回复中的 errmsg，或投递失败的原因；由人结束时为 null / The answer's errmsg, or why the delivery failed; null where an operator ended it"
		},
		"cause": {
			"description": "被拒绝或没有送达的原因，含 APP 最近一次回复的 errcode 和 errmsg（前 200 个字符，对端的文字，不可信）；没有时为 null / Why it was refused or is not delivered, with errcode and errmsg of the APP's latest answer (200 characters at most, of the other side, not to be trusted); null without a reason",
			"oneOf": [{ "$ref": "urn:staff-service:document#/components/schemas/Words" }, { "type": "null" }]
		},
		"durationMs": {
			"type": ["number", "null"],
			"description": "本服务器回复所用的时间，或最近一次投递的耗时，毫秒；不再知道时为 null / How long this server took to answer, or the last attempt, milliseconds; null when it is not known any more"
		},
		"attemptCount": {
			"type": "integer",
			"minimum": 0,
			"description": "已投递的次数，不含为确认 APP 是否恢复而提前、并且失败的；收到的为 0 / Attempts at delivery so far, without those that failed before their time, made to find out whether the APP is back; 0 for what was received"
		},
		"nextAttemptAt": {
			"type": ["string", "null"],
			"format": "date-time",
			"description": "下一次投递的时间，UTC；没有时为 null / When the next attempt is due, UTC; null when none is"
		},
		"endedByHand": {
			"type": "boolean",
			"description": "是否由运维人员结束：dead 是跳过，cancelled 是取消；之前的失败只在 attempts 中 / Whether an operator ended it, dead by skipping or cancelled; what it had failed with before stands in attempts only"
		}
	}
};
const schema36 = {
	"type": "string",
	"enum": ["received", "sent"],
	"description": "收到的请求，或发出的消息 / A request received, or a message sent"
};
const schema37 = {
	"type": "string",
	"enum": [
		"accepted",
		"refused",
		"pending",
		"delivered",
		"dead",
		"cancelled"
	],
	"description": "收到的：accepted 已接受，refused 已拒绝；发出的：pending 待投递或待重试，delivered 已送达，dead 死信（可以人工重新投递），cancelled 已取消（不会投递）。\n\nReceived: accepted or refused. Sent: pending (waiting for delivery or a retry), delivered, dead (given up;\ncan be redelivered by hand), or cancelled (will never be sent).\n"
};
const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.endpoint === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endpoint" },
				message: "must have required property 'endpoint'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.direction === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "direction" },
				message: "must have required property 'direction'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.appid === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.user === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.msgType === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msgType" },
				message: "must have required property 'msgType'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.excerpt === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "excerpt" },
				message: "must have required property 'excerpt'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.verdict === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.errcode === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.cause === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cause" },
				message: "must have required property 'cause'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.durationMs === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "durationMs" },
				message: "must have required property 'durationMs'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.attemptCount === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attemptCount" },
				message: "must have required property 'attemptCount'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.nextAttemptAt === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nextAttemptAt" },
				message: "must have required property 'nextAttemptAt'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.endedByHand === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endedByHand" },
				message: "must have required property 'endedByHand'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err16 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err18 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.endpoint !== void 0) {
			let data2 = data.endpoint;
			if (typeof data2 !== "string" && data2 !== null) {
				const err19 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "#/properties/endpoint/type",
					keyword: "type",
					params: { type: schema34.properties.endpoint.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data2 === "platform" || data2 === "app" || data2 === null)) {
				const err20 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "#/properties/endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema34.properties.endpoint.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data3 = data.direction;
			if (typeof data3 !== "string") {
				const err21 = {
					instancePath: instancePath + "/direction",
					schemaPath: "urn:staff-service:document#/components/schemas/Direction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (!(data3 === "received" || data3 === "sent")) {
				const err22 = {
					instancePath: instancePath + "/direction",
					schemaPath: "urn:staff-service:document#/components/schemas/Direction/enum",
					keyword: "enum",
					params: { allowedValues: schema36.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			let data4 = data.appid;
			if (typeof data4 !== "string" && data4 !== null) {
				const err23 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: schema34.properties.appid.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.user !== void 0) {
			let data5 = data.user;
			if (typeof data5 !== "string" && data5 !== null) {
				const err24 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: schema34.properties.user.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.msgType !== void 0) {
			let data6 = data.msgType;
			if (typeof data6 !== "string" && data6 !== null) {
				const err25 = {
					instancePath: instancePath + "/msgType",
					schemaPath: "#/properties/msgType/type",
					keyword: "type",
					params: { type: schema34.properties.msgType.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.excerpt !== void 0) {
			let data7 = data.excerpt;
			if (typeof data7 !== "string" && data7 !== null) {
				const err26 = {
					instancePath: instancePath + "/excerpt",
					schemaPath: "#/properties/excerpt/type",
					keyword: "type",
					params: { type: schema34.properties.excerpt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data8 = data.verdict;
			if (typeof data8 !== "string") {
				const err27 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "urn:staff-service:document#/components/schemas/Verdict/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (!(data8 === "accepted" || data8 === "refused" || data8 === "pending" || data8 === "delivered" || data8 === "dead" || data8 === "cancelled")) {
				const err28 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "urn:staff-service:document#/components/schemas/Verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema37.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.errcode !== void 0) {
			let data9 = data.errcode;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
				const err29 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: schema34.properties.errcode.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			let data10 = data.errmsg;
			if (typeof data10 !== "string" && data10 !== null) {
				const err30 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: schema34.properties.errmsg.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.cause !== void 0) {
			let data11 = data.cause;
			const _errs27 = errors;
			let valid4 = false;
			let passing0 = null;
			const _errs28 = errors;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.zh === void 0) {
					const err31 = {
						instancePath: instancePath + "/cause",
						schemaPath: "urn:staff-service:document#/components/schemas/Words/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data11.en === void 0) {
					const err32 = {
						instancePath: instancePath + "/cause",
						schemaPath: "urn:staff-service:document#/components/schemas/Words/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data11.zh !== void 0) {
					if (typeof data11.zh !== "string") {
						const err33 = {
							instancePath: instancePath + "/cause/zh",
							schemaPath: "urn:staff-service:document#/components/schemas/Words/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data11.en !== void 0) {
					if (typeof data11.en !== "string") {
						const err34 = {
							instancePath: instancePath + "/cause/en",
							schemaPath: "urn:staff-service:document#/components/schemas/Words/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/cause",
					schemaPath: "urn:staff-service:document#/components/schemas/Words/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			var _valid0 = _errs28 === errors;
			if (_valid0) {
				valid4 = true;
				passing0 = 0;
				var props0 = {};
				props0.zh = true;
				props0.en = true;
			}
			const _errs35 = errors;
			if (data11 !== null) {
				const err36 = {
					instancePath: instancePath + "/cause",
					schemaPath: "#/properties/cause/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid0 = _errs35 === errors;
			if (_valid0 && valid4) {
				valid4 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid4 = true;
				passing0 = 1;
			}
			if (!valid4) {
				const err37 = {
					instancePath: instancePath + "/cause",
					schemaPath: "#/properties/cause/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			} else {
				errors = _errs27;
				if (vErrors !== null) {
					if (_errs27) vErrors.length = _errs27;
					else vErrors = null;
				}
			}
		}
		if (data.durationMs !== void 0) {
			let data14 = data.durationMs;
			if (!(typeof data14 == "number") && data14 !== null) {
				const err38 = {
					instancePath: instancePath + "/durationMs",
					schemaPath: "#/properties/durationMs/type",
					keyword: "type",
					params: { type: schema34.properties.durationMs.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.attemptCount !== void 0) {
			let data15 = data.attemptCount;
			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
				const err39 = {
					instancePath: instancePath + "/attemptCount",
					schemaPath: "#/properties/attemptCount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			if (typeof data15 == "number") {
				if (data15 < 0 || isNaN(data15)) {
					const err40 = {
						instancePath: instancePath + "/attemptCount",
						schemaPath: "#/properties/attemptCount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			}
		}
		if (data.nextAttemptAt !== void 0) {
			let data16 = data.nextAttemptAt;
			if (typeof data16 !== "string" && data16 !== null) {
				const err41 = {
					instancePath: instancePath + "/nextAttemptAt",
					schemaPath: "#/properties/nextAttemptAt/type",
					keyword: "type",
					params: { type: schema34.properties.nextAttemptAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.endedByHand !== void 0) {
			if (typeof data.endedByHand !== "boolean") {
				const err42 = {
					instancePath: instancePath + "/endedByHand",
					schemaPath: "#/properties/endedByHand/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
	} else {
		const err43 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err43];
		else vErrors.push(err43);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"endpoint": true,
		"direction": true,
		"appid": true,
		"user": true,
		"msgType": true,
		"excerpt": true,
		"verdict": true,
		"errcode": true,
		"errmsg": true,
		"cause": true,
		"durationMs": true,
		"attemptCount": true,
		"nextAttemptAt": true,
		"endedByHand": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.exchanges === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exchanges" },
				message: "must have required property 'exchanges'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.next === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "next" },
				message: "must have required property 'next'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.searchedTo === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "searchedTo" },
				message: "must have required property 'searchedTo'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.exchanges !== void 0) {
			let data0 = data.exchanges;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate23(data0[i0], {
					instancePath: instancePath + "/exchanges/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/exchanges",
					schemaPath: "#/properties/exchanges/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.next !== void 0) {
			let data2 = data.next;
			if (typeof data2 !== "string" && data2 !== null) {
				const err4 = {
					instancePath: instancePath + "/next",
					schemaPath: "#/properties/next/type",
					keyword: "type",
					params: { type: schema33.properties.next.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.searchedTo !== void 0) {
			let data3 = data.searchedTo;
			if (typeof data3 !== "string" && data3 !== null) {
				const err5 = {
					instancePath: instancePath + "/searchedTo",
					schemaPath: "#/properties/searchedTo/type",
					keyword: "type",
					params: { type: schema33.properties.searchedTo.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": {
		"exchanges": true,
		"next": true,
		"searchedTo": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate22(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
		errors = vErrors.length;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": {
		"exchanges": true,
		"next": true,
		"searchedTo": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listExchanges_default = validate26;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate27(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
		errors = vErrors.length;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listExchanges_parameters = validate29;
const schema43 = {
	"type": "string",
	"enum": ["platform", "app"],
	"description": "platform 是接口 A，app 是接口 B / platform is endpoint A, app is endpoint B"
};
const func1 = function ucs2length(str) {
	const len = str.length;
	let length = 0;
	let pos = 0;
	let value;
	while (pos < len) {
		length++;
		value = str.charCodeAt(pos++);
		if (value >= 55296 && value <= 56319 && pos < len) {
			value = str.charCodeAt(pos);
			if ((value & 64512) === 56320) pos++;
		}
	}
	return length;
};
const pattern5 = new RegExp("^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.q !== void 0) {
					let data1 = data0.q;
					if (typeof data1 === "string") {
						if (func1(data1) > 512) {
							const err1 = {
								instancePath: instancePath + "/query/q",
								schemaPath: "#/properties/query/properties/q/maxLength",
								keyword: "maxLength",
								params: { limit: 512 },
								message: "must NOT have more than 512 characters"
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/query/q",
							schemaPath: "#/properties/query/properties/q/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (data0.appid !== void 0) {
					let data2 = data0.appid;
					if (typeof data2 === "string") {
						if (func1(data2) > 128) {
							const err3 = {
								instancePath: instancePath + "/query/appid",
								schemaPath: "#/properties/query/properties/appid/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/query/appid",
							schemaPath: "#/properties/query/properties/appid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (data0.user !== void 0) {
					let data3 = data0.user;
					if (typeof data3 === "string") {
						if (func1(data3) > 128) {
							const err5 = {
								instancePath: instancePath + "/query/user",
								schemaPath: "#/properties/query/properties/user/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/query/user",
							schemaPath: "#/properties/query/properties/user/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.endpoint !== void 0) {
					let data4 = data0.endpoint;
					if (typeof data4 !== "string") {
						const err7 = {
							instancePath: instancePath + "/query/endpoint",
							schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (!(data4 === "platform" || data4 === "app")) {
						const err8 = {
							instancePath: instancePath + "/query/endpoint",
							schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
							keyword: "enum",
							params: { allowedValues: schema43.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.verdict !== void 0) {
					let data5 = data0.verdict;
					if (typeof data5 !== "string") {
						const err9 = {
							instancePath: instancePath + "/query/verdict",
							schemaPath: "urn:staff-service:document#/components/schemas/Verdict/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (!(data5 === "accepted" || data5 === "refused" || data5 === "pending" || data5 === "delivered" || data5 === "dead" || data5 === "cancelled")) {
						const err10 = {
							instancePath: instancePath + "/query/verdict",
							schemaPath: "urn:staff-service:document#/components/schemas/Verdict/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.errcode !== void 0) {
					let data6 = data0.errcode;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
						const err11 = {
							instancePath: instancePath + "/query/errcode",
							schemaPath: "#/properties/query/properties/errcode/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.type !== void 0) {
					let data7 = data0.type;
					if (typeof data7 === "string") {
						if (func1(data7) > 64) {
							const err12 = {
								instancePath: instancePath + "/query/type",
								schemaPath: "#/properties/query/properties/type/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/query/type",
							schemaPath: "#/properties/query/properties/type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data0.since !== void 0) {
					let data8 = data0.since;
					if (typeof data8 === "string") {
						if (!pattern5.test(data8)) {
							const err14 = {
								instancePath: instancePath + "/query/since",
								schemaPath: "urn:staff-service:document#/components/schemas/Moment/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$" },
								message: "must match pattern \"^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$\""
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/query/since",
							schemaPath: "urn:staff-service:document#/components/schemas/Moment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data0.until !== void 0) {
					let data9 = data0.until;
					if (typeof data9 === "string") {
						if (!pattern5.test(data9)) {
							const err16 = {
								instancePath: instancePath + "/query/until",
								schemaPath: "urn:staff-service:document#/components/schemas/Moment/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$" },
								message: "must match pattern \"^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$\""
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/query/until",
							schemaPath: "urn:staff-service:document#/components/schemas/Moment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data0.text !== void 0) {
					let data10 = data0.text;
					if (typeof data10 === "string") {
						if (func1(data10) > 256) {
							const err18 = {
								instancePath: instancePath + "/query/text",
								schemaPath: "#/properties/query/properties/text/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (func1(data10) < 1) {
							const err19 = {
								instancePath: instancePath + "/query/text",
								schemaPath: "#/properties/query/properties/text/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/query/text",
							schemaPath: "#/properties/query/properties/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data0.limit !== void 0) {
					let data11 = data0.limit;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
						const err21 = {
							instancePath: instancePath + "/query/limit",
							schemaPath: "#/properties/query/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (typeof data11 == "number") {
						if (data11 > 200 || isNaN(data11)) {
							const err22 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 200
								},
								message: "must be <= 200"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data11 < 1 || isNaN(data11)) {
							const err23 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
				if (data0.cursor !== void 0) {
					let data12 = data0.cursor;
					if (typeof data12 === "string") {
						if (!pattern4.test(data12)) {
							const err24 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/query/cursor",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": { "query": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getExchange_200 = validate30;
const schema49 = {
	"description": "一条收发记录的全部内容 / One exchange, whole",
	"allOf": [{ "$ref": "urn:staff-service:document#/components/schemas/Exchange" }, {
		"type": "object",
		"description": "请求、回复与经过 / Request, response and what happened",
		"required": [
			"request",
			"response",
			"violations",
			"diagnosis",
			"attempts",
			"clockSkewMs",
			"traceId"
		],
		"properties": {
			"request": {
				"type": "object",
				"description": "请求 / The request",
				"required": [
					"method",
					"url",
					"contentType",
					"headers",
					"body",
					"bodyBytes",
					"bodyTruncated"
				],
				"properties": {
					"method": {
						"type": "string",
						"description": "HTTP 方法 / HTTP method"
					},
					"url": {
						"type": "string",
						"description": "地址，签名已脱敏 / Address, without the signature"
					},
					"contentType": {
						"type": ["string", "null"],
						"description": "Content-Type 头域 / The Content-Type header"
					},
					"headers": {
						"type": "array",
						"items": { "$ref": "urn:staff-service:document#/components/schemas/Field" },
						"description": "收到的头域；发出的消息则是本版本每次投递所带的头域，不含 Host 和 Content-Length。敏感的已脱敏；没有保存时为空 / The headers as received; of a message that is sent, those that this version sends with each attempt, but for Host and Content-Length. Without what is secret; empty when they were not kept"
					},
					"bodyBytes": {
						"type": ["integer", "null"],
						"minimum": 0,
						"description": "消息体的大小，字节 / Size of the body, bytes"
					},
					"body": {
						"type": ["string", "null"],
						"description": "消息体原文；没有读取时为 null / The body as it is; null when it was not read"
					},
					"bodyTruncated": {
						"type": "boolean",
						"description": "消息体是否被截短（只有被拒绝的请求会） / Whether the body is cut (only refused requests are)"
					}
				}
			},
			"response": {
				"type": ["object", "null"],
				"description": "回复；没有时为 null / The answer; null without one",
				"required": ["status", "body"],
				"properties": {
					"status": {
						"type": "integer",
						"description": "HTTP 状态码 / HTTP status"
					},
					"body": {
						"type": "string",
						"description": "消息体，最多 2048 个字符 / The body, at most 2,048 characters"
					}
				}
			},
			"violations": {
				"type": "array",
				"items": { "$ref": "urn:staff-service:document#/components/schemas/Violation" },
				"description": "每条未通过的规则 / Each rule that failed"
			},
			"diagnosis": {
				"type": "array",
				"items": { "$ref": "urn:staff-service:document#/components/schemas/SignatureMistake" },
				"description": "返回码为 30001 或 30003 时，签名错在哪里；每秒最多诊断 5 次，其余为 notDiagnosed / With 30001 or 30003, the mistakes in the signature; at most 5 diagnoses a second, notDiagnosed for the others"
			},
			"attempts": {
				"type": "array",
				"items": { "$ref": "urn:staff-service:document#/components/schemas/Attempt" },
				"description": "按时间先后列出每次投递 / Each attempt at delivery, in order"
			},
			"clockSkewMs": {
				"type": ["integer", "null"],
				"description": "对端的时钟比本机快多少毫秒；无法得知时为 null / By how many milliseconds the caller's clock is ahead of this machine's; null when it cannot be known"
			},
			"traceId": {
				"type": ["string", "null"],
				"description": "跟踪号，来自请求的头域 traceparent，发出的消息则来自提交它的请求；没有时为 null / The trace id of the request's header traceparent, of a sent message that of the request which handed it over; null without one"
			}
		}
	}]
};
const schema53 = {
	"type": "object",
	"description": "一次投递 / An attempt at delivery",
	"required": [
		"at",
		"status",
		"errcode",
		"durationMs",
		"answer",
		"error",
		"cause"
	],
	"properties": {
		"at": {
			"type": "string",
			"format": "date-time",
			"description": "时间，UTC / Time, UTC"
		},
		"status": {
			"type": ["integer", "null"],
			"description": "HTTP 状态码；没有回复时为 null / HTTP status; null without an answer"
		},
		"errcode": {
			"type": ["integer", "null"],
			"description": "回复中的 errcode / The answer's errcode"
		},
		"durationMs": {
			"type": "integer",
			"minimum": 0,
			"description": "耗时，毫秒 / Duration, milliseconds"
		},
		"answer": {
			"type": ["string", "null"],
			"description": "回复的前 2048 个字符 / The first 2,048 characters of the answer"
		},
		"error": {
			"type": ["string", "null"],
			"description": "失败的原因；成功时为 null / Why it failed; null when it did not"
		},
		"cause": {
			"description": "失败的原因；成功时为 null / Why it failed; null when it did not",
			"oneOf": [{ "$ref": "urn:staff-service:document#/components/schemas/Words" }, { "type": "null" }]
		}
	}
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.durationMs === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "durationMs" },
				message: "must have required property 'durationMs'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.answer === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "answer" },
				message: "must have required property 'answer'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.error === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" },
				message: "must have required property 'error'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.cause === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cause" },
				message: "must have required property 'cause'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err7 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null) {
				const err8 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: schema53.properties.status.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.errcode !== void 0) {
			let data2 = data.errcode;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
				const err9 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: schema53.properties.errcode.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.durationMs !== void 0) {
			let data3 = data.durationMs;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
				const err10 = {
					instancePath: instancePath + "/durationMs",
					schemaPath: "#/properties/durationMs/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 == "number") {
				if (data3 < 0 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/durationMs",
						schemaPath: "#/properties/durationMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.answer !== void 0) {
			let data4 = data.answer;
			if (typeof data4 !== "string" && data4 !== null) {
				const err12 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/type",
					keyword: "type",
					params: { type: schema53.properties.answer.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.error !== void 0) {
			let data5 = data.error;
			if (typeof data5 !== "string" && data5 !== null) {
				const err13 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: schema53.properties.error.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.cause !== void 0) {
			let data6 = data.cause;
			const _errs14 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs15 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.zh === void 0) {
					const err14 = {
						instancePath: instancePath + "/cause",
						schemaPath: "urn:staff-service:document#/components/schemas/Words/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data6.en === void 0) {
					const err15 = {
						instancePath: instancePath + "/cause",
						schemaPath: "urn:staff-service:document#/components/schemas/Words/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data6.zh !== void 0) {
					if (typeof data6.zh !== "string") {
						const err16 = {
							instancePath: instancePath + "/cause/zh",
							schemaPath: "urn:staff-service:document#/components/schemas/Words/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data6.en !== void 0) {
					if (typeof data6.en !== "string") {
						const err17 = {
							instancePath: instancePath + "/cause/en",
							schemaPath: "urn:staff-service:document#/components/schemas/Words/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/cause",
					schemaPath: "urn:staff-service:document#/components/schemas/Words/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
				var props0 = {};
				props0.zh = true;
				props0.en = true;
			}
			const _errs22 = errors;
			if (data6 !== null) {
				const err19 = {
					instancePath: instancePath + "/cause",
					schemaPath: "#/properties/cause/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid0 = _errs22 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err20 = {
					instancePath: instancePath + "/cause",
					schemaPath: "#/properties/cause/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"props": {
		"at": true,
		"status": true,
		"errcode": true,
		"durationMs": true,
		"answer": true,
		"error": true,
		"cause": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate23(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.request === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.response === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "response" },
				message: "must have required property 'response'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.violations === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "violations" },
				message: "must have required property 'violations'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.diagnosis === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "diagnosis" },
				message: "must have required property 'diagnosis'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.attempts === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "attempts" },
				message: "must have required property 'attempts'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.clockSkewMs === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "clockSkewMs" },
				message: "must have required property 'clockSkewMs'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.traceId === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "traceId" },
				message: "must have required property 'traceId'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.request !== void 0) {
			let data0 = data.request;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.method === void 0) {
					const err7 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/allOf/1/properties/request/required",
						keyword: "required",
						params: { missingProperty: "method" },
						message: "must have required property 'method'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data0.url === void 0) {
					const err8 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/allOf/1/properties/request/required",
						keyword: "required",
						params: { missingProperty: "url" },
						message: "must have required property 'url'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0.contentType === void 0) {
					const err9 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/allOf/1/properties/request/required",
						keyword: "required",
						params: { missingProperty: "contentType" },
						message: "must have required property 'contentType'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data0.headers === void 0) {
					const err10 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/allOf/1/properties/request/required",
						keyword: "required",
						params: { missingProperty: "headers" },
						message: "must have required property 'headers'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data0.body === void 0) {
					const err11 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/allOf/1/properties/request/required",
						keyword: "required",
						params: { missingProperty: "body" },
						message: "must have required property 'body'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data0.bodyBytes === void 0) {
					const err12 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/allOf/1/properties/request/required",
						keyword: "required",
						params: { missingProperty: "bodyBytes" },
						message: "must have required property 'bodyBytes'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data0.bodyTruncated === void 0) {
					const err13 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/allOf/1/properties/request/required",
						keyword: "required",
						params: { missingProperty: "bodyTruncated" },
						message: "must have required property 'bodyTruncated'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data0.method !== void 0) {
					if (typeof data0.method !== "string") {
						const err14 = {
							instancePath: instancePath + "/request/method",
							schemaPath: "#/allOf/1/properties/request/properties/method/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data0.url !== void 0) {
					if (typeof data0.url !== "string") {
						const err15 = {
							instancePath: instancePath + "/request/url",
							schemaPath: "#/allOf/1/properties/request/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data0.contentType !== void 0) {
					let data3 = data0.contentType;
					if (typeof data3 !== "string" && data3 !== null) {
						const err16 = {
							instancePath: instancePath + "/request/contentType",
							schemaPath: "#/allOf/1/properties/request/properties/contentType/type",
							keyword: "type",
							params: { type: schema49.allOf[1].properties.request.properties.contentType.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data0.headers !== void 0) {
					let data4 = data0.headers;
					if (Array.isArray(data4)) {
						const len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data5 = data4[i0];
							if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
								if (data5.name === void 0) {
									const err17 = {
										instancePath: instancePath + "/request/headers/" + i0,
										schemaPath: "urn:staff-service:document#/components/schemas/Field/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (data5.value === void 0) {
									const err18 = {
										instancePath: instancePath + "/request/headers/" + i0,
										schemaPath: "urn:staff-service:document#/components/schemas/Field/required",
										keyword: "required",
										params: { missingProperty: "value" },
										message: "must have required property 'value'"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (data5.name !== void 0) {
									let data6 = data5.name;
									if (typeof data6 === "string") {
										if (func1(data6) > 256) {
											const err19 = {
												instancePath: instancePath + "/request/headers/" + i0 + "/name",
												schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/name/maxLength",
												keyword: "maxLength",
												params: { limit: 256 },
												message: "must NOT have more than 256 characters"
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
									} else {
										const err20 = {
											instancePath: instancePath + "/request/headers/" + i0 + "/name",
											schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
								}
								if (data5.value !== void 0) {
									let data7 = data5.value;
									if (typeof data7 === "string") {
										if (func1(data7) > 8192) {
											const err21 = {
												instancePath: instancePath + "/request/headers/" + i0 + "/value",
												schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/value/maxLength",
												keyword: "maxLength",
												params: { limit: 8192 },
												message: "must NOT have more than 8192 characters"
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
									} else {
										const err22 = {
											instancePath: instancePath + "/request/headers/" + i0 + "/value",
											schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/request/headers/" + i0,
									schemaPath: "urn:staff-service:document#/components/schemas/Field/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/request/headers",
							schemaPath: "#/allOf/1/properties/request/properties/headers/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data0.bodyBytes !== void 0) {
					let data8 = data0.bodyBytes;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
						const err25 = {
							instancePath: instancePath + "/request/bodyBytes",
							schemaPath: "#/allOf/1/properties/request/properties/bodyBytes/type",
							keyword: "type",
							params: { type: schema49.allOf[1].properties.request.properties.bodyBytes.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (typeof data8 == "number") {
						if (data8 < 0 || isNaN(data8)) {
							const err26 = {
								instancePath: instancePath + "/request/bodyBytes",
								schemaPath: "#/allOf/1/properties/request/properties/bodyBytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				}
				if (data0.body !== void 0) {
					let data9 = data0.body;
					if (typeof data9 !== "string" && data9 !== null) {
						const err27 = {
							instancePath: instancePath + "/request/body",
							schemaPath: "#/allOf/1/properties/request/properties/body/type",
							keyword: "type",
							params: { type: schema49.allOf[1].properties.request.properties.body.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data0.bodyTruncated !== void 0) {
					if (typeof data0.bodyTruncated !== "boolean") {
						const err28 = {
							instancePath: instancePath + "/request/bodyTruncated",
							schemaPath: "#/allOf/1/properties/request/properties/bodyTruncated/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/allOf/1/properties/request/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.response !== void 0) {
			let data11 = data.response;
			if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
				const err30 = {
					instancePath: instancePath + "/response",
					schemaPath: "#/allOf/1/properties/response/type",
					keyword: "type",
					params: { type: schema49.allOf[1].properties.response.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.status === void 0) {
					const err31 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/allOf/1/properties/response/required",
						keyword: "required",
						params: { missingProperty: "status" },
						message: "must have required property 'status'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data11.body === void 0) {
					const err32 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/allOf/1/properties/response/required",
						keyword: "required",
						params: { missingProperty: "body" },
						message: "must have required property 'body'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data11.status !== void 0) {
					let data12 = data11.status;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
						const err33 = {
							instancePath: instancePath + "/response/status",
							schemaPath: "#/allOf/1/properties/response/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data11.body !== void 0) {
					if (typeof data11.body !== "string") {
						const err34 = {
							instancePath: instancePath + "/response/body",
							schemaPath: "#/allOf/1/properties/response/properties/body/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			}
		}
		if (data.violations !== void 0) {
			let data14 = data.violations;
			if (Array.isArray(data14)) {
				const len1 = data14.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data15 = data14[i1];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.pointer === void 0) {
							const err35 = {
								instancePath: instancePath + "/violations/" + i1,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data15.rule === void 0) {
							const err36 = {
								instancePath: instancePath + "/violations/" + i1,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data15.message === void 0) {
							const err37 = {
								instancePath: instancePath + "/violations/" + i1,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data15.pointer !== void 0) {
							if (typeof data15.pointer !== "string") {
								const err38 = {
									instancePath: instancePath + "/violations/" + i1 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data15.rule !== void 0) {
							if (typeof data15.rule !== "string") {
								const err39 = {
									instancePath: instancePath + "/violations/" + i1 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data15.message !== void 0) {
							if (typeof data15.message !== "string") {
								const err40 = {
									instancePath: instancePath + "/violations/" + i1 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/violations/" + i1,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/allOf/1/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.diagnosis !== void 0) {
			let data19 = data.diagnosis;
			if (Array.isArray(data19)) {
				const len2 = data19.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data20 = data19[i2];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (data20.mistake === void 0) {
							const err43 = {
								instancePath: instancePath + "/diagnosis/" + i2,
								schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/required",
								keyword: "required",
								params: { missingProperty: "mistake" },
								message: "must have required property 'mistake'"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data20.zh === void 0) {
							const err44 = {
								instancePath: instancePath + "/diagnosis/" + i2,
								schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/required",
								keyword: "required",
								params: { missingProperty: "zh" },
								message: "must have required property 'zh'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data20.en === void 0) {
							const err45 = {
								instancePath: instancePath + "/diagnosis/" + i2,
								schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/required",
								keyword: "required",
								params: { missingProperty: "en" },
								message: "must have required property 'en'"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data20.mistake !== void 0) {
							if (typeof data20.mistake !== "string") {
								const err46 = {
									instancePath: instancePath + "/diagnosis/" + i2 + "/mistake",
									schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/properties/mistake/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data20.zh !== void 0) {
							if (typeof data20.zh !== "string") {
								const err47 = {
									instancePath: instancePath + "/diagnosis/" + i2 + "/zh",
									schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/properties/zh/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data20.en !== void 0) {
							if (typeof data20.en !== "string") {
								const err48 = {
									instancePath: instancePath + "/diagnosis/" + i2 + "/en",
									schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/properties/en/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/diagnosis/" + i2,
							schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/diagnosis",
					schemaPath: "#/allOf/1/properties/diagnosis/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.attempts !== void 0) {
			let data24 = data.attempts;
			if (Array.isArray(data24)) {
				const len3 = data24.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate33(data24[i3], {
					instancePath: instancePath + "/attempts/" + i3,
					parentData: data24,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
					errors = vErrors.length;
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/attempts",
					schemaPath: "#/allOf/1/properties/attempts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.clockSkewMs !== void 0) {
			let data26 = data.clockSkewMs;
			if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26)) && data26 !== null) {
				const err52 = {
					instancePath: instancePath + "/clockSkewMs",
					schemaPath: "#/allOf/1/properties/clockSkewMs/type",
					keyword: "type",
					params: { type: schema49.allOf[1].properties.clockSkewMs.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.traceId !== void 0) {
			let data27 = data.traceId;
			if (typeof data27 !== "string" && data27 !== null) {
				const err53 = {
					instancePath: instancePath + "/traceId",
					schemaPath: "#/allOf/1/properties/traceId/type",
					keyword: "type",
					params: { type: schema49.allOf[1].properties.traceId.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
	} else {
		const err54 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err54];
		else vErrors.push(err54);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"props": {
		"request": true,
		"response": true,
		"violations": true,
		"diagnosis": true,
		"attempts": true,
		"clockSkewMs": true,
		"traceId": true,
		"id": true,
		"at": true,
		"endpoint": true,
		"direction": true,
		"appid": true,
		"user": true,
		"msgType": true,
		"excerpt": true,
		"verdict": true,
		"errcode": true,
		"errmsg": true,
		"cause": true,
		"durationMs": true,
		"attemptCount": true,
		"nextAttemptAt": true,
		"endedByHand": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate31(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
		errors = vErrors.length;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": {
		"request": true,
		"response": true,
		"violations": true,
		"diagnosis": true,
		"attempts": true,
		"clockSkewMs": true,
		"traceId": true,
		"id": true,
		"at": true,
		"endpoint": true,
		"direction": true,
		"appid": true,
		"user": true,
		"msgType": true,
		"excerpt": true,
		"verdict": true,
		"errcode": true,
		"errmsg": true,
		"cause": true,
		"durationMs": true,
		"attemptCount": true,
		"nextAttemptAt": true,
		"endedByHand": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getExchange_default = validate36;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate37(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
		errors = vErrors.length;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getExchange_parameters = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const resendExchange_200 = validate40;
const schema61 = {
	"type": "object",
	"description": "得到的回复 / The answer",
	"required": [
		"id",
		"status",
		"headers",
		"body",
		"durationMs"
	],
	"properties": {
		"id": {
			"description": "新的收发记录的 ID；没有记录时为 null / The new exchange's id; null without one",
			"oneOf": [{ "$ref": "urn:staff-service:document#/components/schemas/ExchangeId" }, { "type": "null" }]
		},
		"status": {
			"type": ["integer", "null"],
			"description": "HTTP 状态码；没有回复时为 null / HTTP status; null without an answer"
		},
		"headers": {
			"type": "array",
			"items": { "$ref": "urn:staff-service:document#/components/schemas/Field" },
			"description": "回复的头域 / The answer's headers"
		},
		"body": {
			"type": ["string", "null"],
			"description": "回复的前 65536 个字符；没有回复时为 null / The first 65,536 characters of the answer; null without one"
		},
		"durationMs": {
			"type": "number",
			"minimum": 0,
			"description": "耗时，毫秒 / Duration, milliseconds"
		}
	}
};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.headers === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "headers" },
				message: "must have required property 'headers'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.body === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "body" },
				message: "must have required property 'body'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.durationMs === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "durationMs" },
				message: "must have required property 'durationMs'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			const _errs2 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs3 = errors;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs6 = errors;
			if (data0 !== null) {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null) {
				const err9 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: schema61.properties.status.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			let data2 = data.headers;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.name === void 0) {
							const err10 = {
								instancePath: instancePath + "/headers/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Field/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.value === void 0) {
							const err11 = {
								instancePath: instancePath + "/headers/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Field/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data3.name !== void 0) {
							let data4 = data3.name;
							if (typeof data4 === "string") {
								if (func1(data4) > 256) {
									const err12 = {
										instancePath: instancePath + "/headers/" + i0 + "/name",
										schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 },
										message: "must NOT have more than 256 characters"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/headers/" + i0 + "/name",
									schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data3.value !== void 0) {
							let data5 = data3.value;
							if (typeof data5 === "string") {
								if (func1(data5) > 8192) {
									const err14 = {
										instancePath: instancePath + "/headers/" + i0 + "/value",
										schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/value/maxLength",
										keyword: "maxLength",
										params: { limit: 8192 },
										message: "must NOT have more than 8192 characters"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/headers/" + i0 + "/value",
									schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/headers/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Field/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data6 = data.body;
			if (typeof data6 !== "string" && data6 !== null) {
				const err18 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
					keyword: "type",
					params: { type: schema61.properties.body.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.durationMs !== void 0) {
			let data7 = data.durationMs;
			if (typeof data7 == "number") {
				if (data7 < 0 || isNaN(data7)) {
					const err19 = {
						instancePath: instancePath + "/durationMs",
						schemaPath: "#/properties/durationMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/durationMs",
					schemaPath: "#/properties/durationMs/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate41.errors = vErrors;
	return errors === 0;
}
validate41.evaluated = {
	"props": {
		"id": true,
		"status": true,
		"headers": true,
		"body": true,
		"durationMs": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate41(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
		errors = vErrors.length;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": {
		"id": true,
		"status": true,
		"headers": true,
		"body": true,
		"durationMs": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const resendExchange_default = validate43;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
validate44.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate44(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
		errors = vErrors.length;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const resendExchange_parameters = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
validate46.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const resendExchange_body = validate47;
const schema72 = {
	"type": "string",
	"enum": [
		"valid",
		"none",
		"wrong",
		"expired"
	],
	"default": "valid",
	"description": "valid 有效的签名，none 不签名，wrong 错误的签名，expired 过期的时间 / A valid signature, none, a wrong one, or one whose time is too old"
};
const pattern11 = new RegExp("^/[^ ?#]*$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate48.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "appid" || key0 === "path" || key0 === "query" || key0 === "headers" || key0 === "body" || key0 === "signing")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.appid !== void 0) {
			let data0 = data.appid;
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err1 = {
						instancePath: instancePath + "/appid",
						schemaPath: "#/properties/appid/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (typeof data1 === "string") {
				if (func1(data1) > 2048) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 },
						message: "must NOT have more than 2048 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern11.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: { pattern: "^/[^ ?#]*$" },
						message: "must match pattern \"^/[^ ?#]*$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data2 = data.query;
			if (typeof data2 === "string") {
				if (func1(data2) > 2048) {
					const err6 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 },
						message: "must NOT have more than 2048 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			let data3 = data.headers;
			if (Array.isArray(data3)) {
				if (data3.length > 50) {
					const err8 = {
						instancePath: instancePath + "/headers",
						schemaPath: "#/properties/headers/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.name === void 0) {
							const err9 = {
								instancePath: instancePath + "/headers/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Field/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data4.value === void 0) {
							const err10 = {
								instancePath: instancePath + "/headers/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Field/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data4.name !== void 0) {
							let data5 = data4.name;
							if (typeof data5 === "string") {
								if (func1(data5) > 256) {
									const err11 = {
										instancePath: instancePath + "/headers/" + i0 + "/name",
										schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 },
										message: "must NOT have more than 256 characters"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/headers/" + i0 + "/name",
									schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data4.value !== void 0) {
							let data6 = data4.value;
							if (typeof data6 === "string") {
								if (func1(data6) > 8192) {
									const err13 = {
										instancePath: instancePath + "/headers/" + i0 + "/value",
										schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/value/maxLength",
										keyword: "maxLength",
										params: { limit: 8192 },
										message: "must NOT have more than 8192 characters"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/headers/" + i0 + "/value",
									schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/headers/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Field/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data7 = data.body;
			if (typeof data7 === "string") {
				if (func1(data7) > 1048576) {
					const err17 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/properties/body/maxLength",
						keyword: "maxLength",
						params: { limit: 1048576 },
						message: "must NOT have more than 1048576 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.signing !== void 0) {
			let data8 = data.signing;
			if (typeof data8 !== "string") {
				const err19 = {
					instancePath: instancePath + "/signing",
					schemaPath: "urn:staff-service:document#/components/schemas/Signing/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data8 === "valid" || data8 === "none" || data8 === "wrong" || data8 === "expired")) {
				const err20 = {
					instancePath: instancePath + "/signing",
					schemaPath: "urn:staff-service:document#/components/schemas/Signing/enum",
					keyword: "enum",
					params: { allowedValues: schema72.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
validate48.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate47.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate48(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
		errors = vErrors.length;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
validate47.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getSnippet_200 = validate50;
const schema75 = {
	"type": "string",
	"enum": [
		"curl",
		"php",
		"java",
		"python",
		"go",
		"typescript"
	],
	"description": "代码的语言 / Language of the code"
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.language === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "language" },
				message: "must have required property 'language'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.code === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.language !== void 0) {
			let data0 = data.language;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/language",
					schemaPath: "urn:staff-service:document#/components/schemas/SnippetLanguage/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "curl" || data0 === "php" || data0 === "java" || data0 === "python" || data0 === "go" || data0 === "typescript")) {
				const err3 = {
					instancePath: instancePath + "/language",
					schemaPath: "urn:staff-service:document#/components/schemas/SnippetLanguage/enum",
					keyword: "enum",
					params: { allowedValues: schema75.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.code !== void 0) {
			if (typeof data.code !== "string") {
				const err4 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"props": {
		"language": true,
		"code": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate51(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
		errors = vErrors.length;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": {
		"language": true,
		"code": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getSnippet_default = validate53;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate54(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
		errors = vErrors.length;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getSnippet_parameters = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err3 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data2 = data.query;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.language === void 0) {
					const err6 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/required",
						keyword: "required",
						params: { missingProperty: "language" },
						message: "must have required property 'language'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.language !== void 0) {
					let data3 = data2.language;
					if (typeof data3 !== "string") {
						const err7 = {
							instancePath: instancePath + "/query/language",
							schemaPath: "urn:staff-service:document#/components/schemas/SnippetLanguage/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (!(data3 === "curl" || data3 === "php" || data3 === "java" || data3 === "python" || data3 === "go" || data3 === "typescript")) {
						const err8 = {
							instancePath: instancePath + "/query/language",
							schemaPath: "urn:staff-service:document#/components/schemas/SnippetLanguage/enum",
							keyword: "enum",
							params: { allowedValues: schema75.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": {
		"path": true,
		"query": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const exportHar_200 = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.log === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "log" },
				message: "must have required property 'log'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.log !== void 0) {
			let data0 = data.log;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {} else {
				const err1 = {
					instancePath: instancePath + "/log",
					schemaPath: "#/properties/log/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": { "log": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const exportHar_default = validate58;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate59(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
		errors = vErrors.length;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const exportHar_parameters = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err1 = {
								instancePath: instancePath + "/query/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/query/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (data0.q !== void 0) {
					let data2 = data0.q;
					if (typeof data2 === "string") {
						if (func1(data2) > 512) {
							const err3 = {
								instancePath: instancePath + "/query/q",
								schemaPath: "#/properties/query/properties/q/maxLength",
								keyword: "maxLength",
								params: { limit: 512 },
								message: "must NOT have more than 512 characters"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/query/q",
							schemaPath: "#/properties/query/properties/q/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (data0.appid !== void 0) {
					let data3 = data0.appid;
					if (typeof data3 === "string") {
						if (func1(data3) > 128) {
							const err5 = {
								instancePath: instancePath + "/query/appid",
								schemaPath: "#/properties/query/properties/appid/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/query/appid",
							schemaPath: "#/properties/query/properties/appid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.user !== void 0) {
					let data4 = data0.user;
					if (typeof data4 === "string") {
						if (func1(data4) > 128) {
							const err7 = {
								instancePath: instancePath + "/query/user",
								schemaPath: "#/properties/query/properties/user/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/query/user",
							schemaPath: "#/properties/query/properties/user/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.endpoint !== void 0) {
					let data5 = data0.endpoint;
					if (typeof data5 !== "string") {
						const err9 = {
							instancePath: instancePath + "/query/endpoint",
							schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (!(data5 === "platform" || data5 === "app")) {
						const err10 = {
							instancePath: instancePath + "/query/endpoint",
							schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
							keyword: "enum",
							params: { allowedValues: schema43.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.verdict !== void 0) {
					let data6 = data0.verdict;
					if (typeof data6 !== "string") {
						const err11 = {
							instancePath: instancePath + "/query/verdict",
							schemaPath: "urn:staff-service:document#/components/schemas/Verdict/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (!(data6 === "accepted" || data6 === "refused" || data6 === "pending" || data6 === "delivered" || data6 === "dead" || data6 === "cancelled")) {
						const err12 = {
							instancePath: instancePath + "/query/verdict",
							schemaPath: "urn:staff-service:document#/components/schemas/Verdict/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data0.errcode !== void 0) {
					let data7 = data0.errcode;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
						const err13 = {
							instancePath: instancePath + "/query/errcode",
							schemaPath: "#/properties/query/properties/errcode/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data0.type !== void 0) {
					let data8 = data0.type;
					if (typeof data8 === "string") {
						if (func1(data8) > 64) {
							const err14 = {
								instancePath: instancePath + "/query/type",
								schemaPath: "#/properties/query/properties/type/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/query/type",
							schemaPath: "#/properties/query/properties/type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data0.since !== void 0) {
					let data9 = data0.since;
					if (typeof data9 === "string") {
						if (!pattern5.test(data9)) {
							const err16 = {
								instancePath: instancePath + "/query/since",
								schemaPath: "urn:staff-service:document#/components/schemas/Moment/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$" },
								message: "must match pattern \"^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$\""
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/query/since",
							schemaPath: "urn:staff-service:document#/components/schemas/Moment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data0.until !== void 0) {
					let data10 = data0.until;
					if (typeof data10 === "string") {
						if (!pattern5.test(data10)) {
							const err18 = {
								instancePath: instancePath + "/query/until",
								schemaPath: "urn:staff-service:document#/components/schemas/Moment/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$" },
								message: "must match pattern \"^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$\""
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/query/until",
							schemaPath: "urn:staff-service:document#/components/schemas/Moment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data0.text !== void 0) {
					let data11 = data0.text;
					if (typeof data11 === "string") {
						if (func1(data11) > 256) {
							const err20 = {
								instancePath: instancePath + "/query/text",
								schemaPath: "#/properties/query/properties/text/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (func1(data11) < 1) {
							const err21 = {
								instancePath: instancePath + "/query/text",
								schemaPath: "#/properties/query/properties/text/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/query/text",
							schemaPath: "#/properties/query/properties/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": { "query": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const streamEvents_200 = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	validate62.errors = null;
	return true;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const streamEvents_default = validate63;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate64(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
		errors = vErrors.length;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const streamEvents_parameters = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.header === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "header" },
				message: "must have required property 'header'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.header !== void 0) {
			let data0 = data.header;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0["Last-Event-ID"] !== void 0) {
					let data1 = data0["Last-Event-ID"];
					if (typeof data1 === "string") {
						if (func1(data1) > 64) {
							const err1 = {
								instancePath: instancePath + "/header/Last-Event-ID",
								schemaPath: "#/properties/header/properties/Last-Event-ID/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/header/Last-Event-ID",
							schemaPath: "#/properties/header/properties/Last-Event-ID/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": { "header": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getStatistics_200 = validate67;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.minutes === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "minutes" },
				message: "must have required property 'minutes'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.minutes !== void 0) {
			let data0 = data.minutes;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.at === void 0) {
							const err1 = {
								instancePath: instancePath + "/minutes/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Minute/required",
								keyword: "required",
								params: { missingProperty: "at" },
								message: "must have required property 'at'"
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						if (data1.accepted === void 0) {
							const err2 = {
								instancePath: instancePath + "/minutes/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Minute/required",
								keyword: "required",
								params: { missingProperty: "accepted" },
								message: "must have required property 'accepted'"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1.refused === void 0) {
							const err3 = {
								instancePath: instancePath + "/minutes/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Minute/required",
								keyword: "required",
								params: { missingProperty: "refused" },
								message: "must have required property 'refused'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.delivered === void 0) {
							const err4 = {
								instancePath: instancePath + "/minutes/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Minute/required",
								keyword: "required",
								params: { missingProperty: "delivered" },
								message: "must have required property 'delivered'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.dead === void 0) {
							const err5 = {
								instancePath: instancePath + "/minutes/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Minute/required",
								keyword: "required",
								params: { missingProperty: "dead" },
								message: "must have required property 'dead'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.at !== void 0) {
							if (!(typeof data1.at === "string")) {
								const err6 = {
									instancePath: instancePath + "/minutes/" + i0 + "/at",
									schemaPath: "urn:staff-service:document#/components/schemas/Minute/properties/at/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (data1.accepted !== void 0) {
							let data3 = data1.accepted;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
								const err7 = {
									instancePath: instancePath + "/minutes/" + i0 + "/accepted",
									schemaPath: "urn:staff-service:document#/components/schemas/Minute/properties/accepted/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (typeof data3 == "number") {
								if (data3 < 0 || isNaN(data3)) {
									const err8 = {
										instancePath: instancePath + "/minutes/" + i0 + "/accepted",
										schemaPath: "urn:staff-service:document#/components/schemas/Minute/properties/accepted/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							}
						}
						if (data1.refused !== void 0) {
							let data4 = data1.refused;
							if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
								const err9 = {
									instancePath: instancePath + "/minutes/" + i0 + "/refused",
									schemaPath: "urn:staff-service:document#/components/schemas/Minute/properties/refused/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							if (typeof data4 == "number") {
								if (data4 < 0 || isNaN(data4)) {
									const err10 = {
										instancePath: instancePath + "/minutes/" + i0 + "/refused",
										schemaPath: "urn:staff-service:document#/components/schemas/Minute/properties/refused/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							}
						}
						if (data1.delivered !== void 0) {
							let data5 = data1.delivered;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
								const err11 = {
									instancePath: instancePath + "/minutes/" + i0 + "/delivered",
									schemaPath: "urn:staff-service:document#/components/schemas/Minute/properties/delivered/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (typeof data5 == "number") {
								if (data5 < 0 || isNaN(data5)) {
									const err12 = {
										instancePath: instancePath + "/minutes/" + i0 + "/delivered",
										schemaPath: "urn:staff-service:document#/components/schemas/Minute/properties/delivered/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							}
						}
						if (data1.dead !== void 0) {
							let data6 = data1.dead;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
								const err13 = {
									instancePath: instancePath + "/minutes/" + i0 + "/dead",
									schemaPath: "urn:staff-service:document#/components/schemas/Minute/properties/dead/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (typeof data6 == "number") {
								if (data6 < 0 || isNaN(data6)) {
									const err14 = {
										instancePath: instancePath + "/minutes/" + i0 + "/dead",
										schemaPath: "urn:staff-service:document#/components/schemas/Minute/properties/dead/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/minutes/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Minute/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/minutes",
					schemaPath: "#/properties/minutes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": { "minutes": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate68(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
		errors = vErrors.length;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": { "minutes": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getStatistics_default = validate70;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate71(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
		errors = vErrors.length;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getStatistics_parameters = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.appid !== void 0) {
					let data1 = data0.appid;
					if (typeof data1 === "string") {
						if (func1(data1) > 128) {
							const err1 = {
								instancePath: instancePath + "/query/appid",
								schemaPath: "#/properties/query/properties/appid/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/query/appid",
							schemaPath: "#/properties/query/properties/appid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (data0.minutes !== void 0) {
					let data2 = data0.minutes;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
						const err3 = {
							instancePath: instancePath + "/query/minutes",
							schemaPath: "#/properties/query/properties/minutes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (typeof data2 == "number") {
						if (data2 > 1440 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/query/minutes",
								schemaPath: "#/properties/query/properties/minutes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1440
								},
								message: "must be <= 1440"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2 < 1 || isNaN(data2)) {
							const err5 = {
								instancePath: instancePath + "/query/minutes",
								schemaPath: "#/properties/query/properties/minutes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": { "query": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listConversations_200 = validate74;
const schema105 = {
	"type": "object",
	"description": "一页会话 / A page of conversations",
	"required": ["conversations", "next"],
	"properties": {
		"conversations": {
			"type": "array",
			"items": { "$ref": "urn:staff-service:document#/components/schemas/Conversation" },
			"description": "会话，新的在前 / Conversations, newest first"
		},
		"next": {
			"type": ["string", "null"],
			"description": "下一页的 cursor；没有下一页时为 null / The next page's cursor; null on the last page"
		}
	}
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.appid === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.user === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.latest === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "latest" },
				message: "must have required property 'latest'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err3 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.user !== void 0) {
			if (typeof data.user !== "string") {
				const err4 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.latest !== void 0) {
			if (!validate23(data.latest, {
				instancePath: instancePath + "/latest",
				parentData: data,
				parentDataProperty: "latest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": {
		"appid": true,
		"user": true,
		"latest": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.conversations === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conversations" },
				message: "must have required property 'conversations'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.next === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "next" },
				message: "must have required property 'next'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.conversations !== void 0) {
			let data0 = data.conversations;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate76(data0[i0], {
					instancePath: instancePath + "/conversations/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/conversations",
					schemaPath: "#/properties/conversations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.next !== void 0) {
			let data2 = data.next;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/next",
					schemaPath: "#/properties/next/type",
					keyword: "type",
					params: { type: schema105.properties.next.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": {
		"conversations": true,
		"next": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate75(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
		errors = vErrors.length;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": {
		"conversations": true,
		"next": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listConversations_default = validate80;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate81(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
		errors = vErrors.length;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listConversations_parameters = validate83;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.appid !== void 0) {
					let data1 = data0.appid;
					if (typeof data1 === "string") {
						if (func1(data1) > 128) {
							const err1 = {
								instancePath: instancePath + "/query/appid",
								schemaPath: "#/properties/query/properties/appid/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/query/appid",
							schemaPath: "#/properties/query/properties/appid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (data0.limit !== void 0) {
					let data2 = data0.limit;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
						const err3 = {
							instancePath: instancePath + "/query/limit",
							schemaPath: "#/properties/query/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (typeof data2 == "number") {
						if (data2 > 200 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 200
								},
								message: "must be <= 200"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2 < 1 || isNaN(data2)) {
							const err5 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				}
				if (data0.cursor !== void 0) {
					let data3 = data0.cursor;
					if (typeof data3 === "string") {
						if (!pattern4.test(data3)) {
							const err6 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/query/cursor",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"props": { "query": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getConversation_200 = validate84;
const schema113 = {
	"type": "object",
	"description": "一页消息 / A page of messages",
	"required": ["messages", "next"],
	"properties": {
		"messages": {
			"type": "array",
			"items": { "$ref": "urn:staff-service:document#/components/schemas/ConversationMessage" },
			"description": "消息，新的在前 / Messages, newest first"
		},
		"next": {
			"type": ["string", "null"],
			"description": "下一页的 cursor；没有下一页时为 null / The next page's cursor; null on the last page"
		}
	}
};
const schema114 = {
	"description": "会话中的一条消息 / A message of a conversation",
	"allOf": [{ "$ref": "urn:staff-service:document#/components/schemas/Exchange" }, {
		"type": "object",
		"description": "由谁发出，内容是什么 / Who wrote it, and what it says",
		"required": ["from", "message"],
		"properties": {
			"from": {
				"type": "string",
				"enum": ["customer", "agent"],
				"description": "customer 客户，agent 坐席 / Who wrote it"
			},
			"message": {
				"type": "object",
				"additionalProperties": true,
				"description": "消息体，见消息接口规范 / The body, as the message interface says"
			}
		}
	}]
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate23(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.from === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "from" },
				message: "must have required property 'from'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.message === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.from !== void 0) {
			let data0 = data.from;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/allOf/1/properties/from/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "customer" || data0 === "agent")) {
				const err3 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/allOf/1/properties/from/enum",
					keyword: "enum",
					params: { allowedValues: schema114.allOf[1].properties.from.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data1 = data.message;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {} else {
				const err4 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/allOf/1/properties/message/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"props": {
		"from": true,
		"message": true,
		"id": true,
		"at": true,
		"endpoint": true,
		"direction": true,
		"appid": true,
		"user": true,
		"msgType": true,
		"excerpt": true,
		"verdict": true,
		"errcode": true,
		"errmsg": true,
		"cause": true,
		"durationMs": true,
		"attemptCount": true,
		"nextAttemptAt": true,
		"endedByHand": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.messages === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "messages" },
				message: "must have required property 'messages'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.next === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "next" },
				message: "must have required property 'next'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.messages !== void 0) {
			let data0 = data.messages;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate86(data0[i0], {
					instancePath: instancePath + "/messages/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/messages",
					schemaPath: "#/properties/messages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.next !== void 0) {
			let data2 = data.next;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/next",
					schemaPath: "#/properties/next/type",
					keyword: "type",
					params: { type: schema113.properties.next.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"props": {
		"messages": true,
		"next": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate85(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
		errors = vErrors.length;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"props": {
		"messages": true,
		"next": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getConversation_default = validate90;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate91(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
		errors = vErrors.length;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getConversation_parameters = validate93;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.appid === void 0) {
					const err1 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/required",
						keyword: "required",
						params: { missingProperty: "appid" },
						message: "must have required property 'appid'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.user === void 0) {
					const err2 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/required",
						keyword: "required",
						params: { missingProperty: "user" },
						message: "must have required property 'user'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.appid !== void 0) {
					let data1 = data0.appid;
					if (typeof data1 === "string") {
						if (func1(data1) > 128) {
							const err3 = {
								instancePath: instancePath + "/query/appid",
								schemaPath: "#/properties/query/properties/appid/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/query/appid",
							schemaPath: "#/properties/query/properties/appid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (data0.user !== void 0) {
					let data2 = data0.user;
					if (typeof data2 === "string") {
						if (func1(data2) > 128) {
							const err5 = {
								instancePath: instancePath + "/query/user",
								schemaPath: "#/properties/query/properties/user/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/query/user",
							schemaPath: "#/properties/query/properties/user/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.limit !== void 0) {
					let data3 = data0.limit;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
						const err7 = {
							instancePath: instancePath + "/query/limit",
							schemaPath: "#/properties/query/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (typeof data3 == "number") {
						if (data3 > 200 || isNaN(data3)) {
							const err8 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 200
								},
								message: "must be <= 200"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3 < 1 || isNaN(data3)) {
							const err9 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
				if (data0.cursor !== void 0) {
					let data4 = data0.cursor;
					if (typeof data4 === "string") {
						if (!pattern4.test(data4)) {
							const err10 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/query/cursor",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
	"props": { "query": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const readMessages_200 = validate94;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.endpoint === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endpoint" },
				message: "must have required property 'endpoint'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.appid === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.user === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.msgType === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msgType" },
				message: "must have required property 'msgType'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.message === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err9 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.endpoint !== void 0) {
			let data2 = data.endpoint;
			if (typeof data2 !== "string") {
				const err10 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data2 === "platform" || data2 === "app")) {
				const err11 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err12 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.user !== void 0) {
			if (typeof data.user !== "string") {
				const err13 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.msgType !== void 0) {
			if (typeof data.msgType !== "string") {
				const err14 = {
					instancePath: instancePath + "/msgType",
					schemaPath: "#/properties/msgType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {} else {
				const err15 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"endpoint": true,
		"appid": true,
		"user": true,
		"msgType": true,
		"message": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.next === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "next" },
				message: "must have required property 'next'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.more === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "more" },
				message: "must have required property 'more'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.lost === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lost" },
				message: "must have required property 'lost'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.items !== void 0) {
			let data0 = data.items;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate96(data0[i0], {
					instancePath: instancePath + "/items/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.next !== void 0) {
			if (typeof data.next !== "string") {
				const err5 = {
					instancePath: instancePath + "/next",
					schemaPath: "#/properties/next/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.more !== void 0) {
			if (typeof data.more !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/more",
					schemaPath: "#/properties/more/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.lost !== void 0) {
			if (typeof data.lost !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/lost",
					schemaPath: "#/properties/lost/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
	"props": {
		"items": true,
		"next": true,
		"more": true,
		"lost": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate95(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
		errors = vErrors.length;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"props": {
		"items": true,
		"next": true,
		"more": true,
		"lost": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const readMessages_default = validate99;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate100(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
		errors = vErrors.length;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const readMessages_parameters = validate102;
const schema128 = {
	"type": "object",
	"properties": { "query": {
		"type": "object",
		"properties": {
			"after": {
				"type": "string",
				"pattern": "^(now|[A-Za-z0-9_-]{40,400})$"
			},
			"wait": {
				"type": "integer",
				"minimum": 0,
				"maximum": 30,
				"default": 0
			},
			"limit": {
				"type": "integer",
				"minimum": 1,
				"maximum": 1e3,
				"default": 100
			},
			"appid": {
				"type": "string",
				"maxLength": 128
			},
			"endpoint": {
				"type": "string",
				"enum": ["platform", "app"],
				"default": "platform"
			}
		},
		"required": []
	} },
	"required": ["query"],
	"$id": "urn:staff-service:readMessages_parameters"
};
const pattern19 = new RegExp("^(now|[A-Za-z0-9_-]{40,400})$", "u");
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.after !== void 0) {
					let data1 = data0.after;
					if (typeof data1 === "string") {
						if (!pattern19.test(data1)) {
							const err1 = {
								instancePath: instancePath + "/query/after",
								schemaPath: "#/properties/query/properties/after/pattern",
								keyword: "pattern",
								params: { pattern: "^(now|[A-Za-z0-9_-]{40,400})$" },
								message: "must match pattern \"^(now|[A-Za-z0-9_-]{40,400})$\""
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/query/after",
							schemaPath: "#/properties/query/properties/after/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (data0.wait !== void 0) {
					let data2 = data0.wait;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
						const err3 = {
							instancePath: instancePath + "/query/wait",
							schemaPath: "#/properties/query/properties/wait/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (typeof data2 == "number") {
						if (data2 > 30 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/query/wait",
								schemaPath: "#/properties/query/properties/wait/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 30
								},
								message: "must be <= 30"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2 < 0 || isNaN(data2)) {
							const err5 = {
								instancePath: instancePath + "/query/wait",
								schemaPath: "#/properties/query/properties/wait/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				}
				if (data0.limit !== void 0) {
					let data3 = data0.limit;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
						const err6 = {
							instancePath: instancePath + "/query/limit",
							schemaPath: "#/properties/query/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (typeof data3 == "number") {
						if (data3 > 1e3 || isNaN(data3)) {
							const err7 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data3 < 1 || isNaN(data3)) {
							const err8 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				}
				if (data0.appid !== void 0) {
					let data4 = data0.appid;
					if (typeof data4 === "string") {
						if (func1(data4) > 128) {
							const err9 = {
								instancePath: instancePath + "/query/appid",
								schemaPath: "#/properties/query/properties/appid/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/query/appid",
							schemaPath: "#/properties/query/properties/appid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.endpoint !== void 0) {
					let data5 = data0.endpoint;
					if (typeof data5 !== "string") {
						const err11 = {
							instancePath: instancePath + "/query/endpoint",
							schemaPath: "#/properties/query/properties/endpoint/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (!(data5 === "platform" || data5 === "app")) {
						const err12 = {
							instancePath: instancePath + "/query/endpoint",
							schemaPath: "#/properties/query/properties/endpoint/enum",
							keyword: "enum",
							params: { allowedValues: schema128.properties.query.properties.endpoint.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": { "query": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const enqueueMessage_202 = validate103;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate104.errors = vErrors;
	return errors === 0;
}
validate104.evaluated = {
	"props": { "id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate104(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
		errors = vErrors.length;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"props": { "id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const enqueueMessage_default = validate106;
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate107.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate107.errors = vErrors;
	return errors === 0;
}
validate107.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate107(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
		errors = vErrors.length;
	}
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const enqueueMessage_parameters = validate109;
const pattern21 = new RegExp("^[\\x20-\\x7e]{1,128}$", "u");
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate109.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.header === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "header" },
				message: "must have required property 'header'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.header !== void 0) {
			let data0 = data.header;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0["Idempotency-Key"] !== void 0) {
					let data1 = data0["Idempotency-Key"];
					if (typeof data1 === "string") {
						if (!pattern21.test(data1)) {
							const err1 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/pattern",
								keyword: "pattern",
								params: { pattern: "^[\\x20-\\x7e]{1,128}$" },
								message: "must match pattern \"^[\\x20-\\x7e]{1,128}$\""
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/header/Idempotency-Key",
							schemaPath: "#/properties/header/properties/Idempotency-Key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (data0.traceparent !== void 0) {
					if (typeof data0.traceparent !== "string") {
						const err3 = {
							instancePath: instancePath + "/header/traceparent",
							schemaPath: "#/properties/header/properties/traceparent/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate109.errors = vErrors;
	return errors === 0;
}
validate109.evaluated = {
	"props": { "header": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const enqueueMessage_body = validate110;
const schema138 = {
	"type": "object",
	"description": "发给客户的消息。选填属性为 null 等于没有该属性；未列出的属性一律忽略；属性名区分大小写。\n\nA message for a customer. An optional property that is null is absent; properties that are not listed are\nignored; names are case-sensitive.\n",
	"required": ["ToUserId", "MsgType"],
	"examples": [{
		"ToUserId": "123",
		"MsgType": "text",
		"Content": "亲,你好,欢迎回来。"
	}],
	"properties": {
		"ToUserId": {
			"$ref": "urn:staff-service:document#/components/schemas/UserId",
			"description": "向拥有该 ID 的客户发送消息 / ID of the customer to send the message to"
		},
		"WorkerNum": {
			"type": ["string", "null"],
			"maxLength": 128,
			"pattern": "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$",
			"description": "如果该消息来自坐席，则为该坐席的工号 / The agent's number, when an agent wrote the message",
			"examples": ["8001"]
		},
		"WorkerName": {
			"type": ["string", "null"],
			"maxLength": 256,
			"pattern": "^[^\\x00]*$",
			"description": "如果该消息来自坐席，则为该坐席的显示名 / The agent's display name, when an agent wrote the message",
			"examples": ["小王"]
		},
		"ServiceId": {
			"$ref": "urn:staff-service:document#/components/schemas/ServiceId",
			"description": "如果该消息来自一个人工会话，则为该会话的 ID；没有时不提供，或为 null 或 \"\"。\n\nWhen the message comes from a conversation with an agent, that conversation's ID; otherwise absent, null\nor \"\".\n"
		},
		"MsgType": { "$ref": "urn:staff-service:document#/components/schemas/MsgType" },
		"Content": { "$ref": "urn:staff-service:document#/components/schemas/Content" },
		"Tag": { "$ref": "urn:staff-service:document#/components/schemas/Tag" }
	},
	"if": { "properties": { "MsgType": { "$ref": "urn:staff-service:document#/components/schemas/EventMsgType" } } },
	"else": {
		"required": ["Content"],
		"properties": { "Content": {
			"type": "string",
			"description": "事件以外的消息必须有，不得为 null / Required of every message but events, and not null",
			"examples": ["Hello World!"]
		} },
		"unevaluatedProperties": true
	}
};
const schema141 = {
	"type": ["string", "null"],
	"maxLength": 128,
	"pattern": "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$",
	"description": "人工会话的 ID；null 或 \"\" 表示没有指明 / ID of a conversation with an agent; null or \"\" names none",
	"examples": ["s-20240607-18"]
};
const schema143 = {
	"type": ["string", "null"],
	"maxLength": 2e4,
	"pattern": "^[^\\x00]*$",
	"description": "消息正文。`text`：原始文本；其中 `<a href>` 标签是链接，`[微笑]` 这样的转义是表情，其他标签都是普通文字，显示方必须做安全过滤。\n`image`、`voice`、`file`：多媒体文件的下载地址，可以是相对于双方约定的主机的路径。只有事件可以没有，或为 null。\n\nThe message's body. `text`: the text as it is; in it the `<a href>` tag is a link, escapes such as `[微笑]` are\nemoji, every other tag is plain text, and whoever renders it must sanitise it. `image`, `voice`, `file`: the\nmedia's download address, which may be a path relative to a host agreed beforehand. Events alone may do without,\nor have null.\n",
	"examples": ["Hello World!"]
};
const pattern22 = new RegExp("^event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?$", "u");
const pattern23 = new RegExp("^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$", "u");
const pattern24 = new RegExp("^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$", "u");
const pattern25 = new RegExp("^[^\\x00]*$", "u");
const pattern27 = new RegExp("^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.MsgType !== void 0) {
			let data0 = data.MsgType;
			if (errors === errors) {
				if (typeof data0 === "string") {
					if (!pattern22.test(data0)) {
						const err0 = {};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				} else {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (!_valid0) {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.Content === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "Content" },
					message: "must have required property 'Content'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.Content !== void 0) {
				if (typeof data.Content !== "string") {
					const err3 = {
						instancePath: instancePath + "/Content",
						schemaPath: "#/else/properties/Content/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "else" },
			message: "must match \"else\" schema"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ToUserId === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ToUserId" },
				message: "must have required property 'ToUserId'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.MsgType === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "MsgType" },
				message: "must have required property 'MsgType'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.ToUserId = true;
			props0.WorkerNum = true;
			props0.WorkerName = true;
			props0.ServiceId = true;
			props0.MsgType = true;
			props0.Content = true;
			props0.Tag = true;
		}
		if (data.ToUserId !== void 0) {
			let data2 = data.ToUserId;
			if (typeof data2 === "string") {
				if (func1(data2) > 128) {
					const err7 = {
						instancePath: instancePath + "/ToUserId",
						schemaPath: "urn:staff-service:document#/components/schemas/UserId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/ToUserId",
						schemaPath: "urn:staff-service:document#/components/schemas/UserId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern23.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/ToUserId",
						schemaPath: "urn:staff-service:document#/components/schemas/UserId/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$" },
						message: "must match pattern \"^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/ToUserId",
					schemaPath: "urn:staff-service:document#/components/schemas/UserId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.WorkerNum !== void 0) {
			let data3 = data.WorkerNum;
			if (typeof data3 !== "string" && data3 !== null) {
				const err11 = {
					instancePath: instancePath + "/WorkerNum",
					schemaPath: "#/properties/WorkerNum/type",
					keyword: "type",
					params: { type: schema138.properties.WorkerNum.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 128) {
					const err12 = {
						instancePath: instancePath + "/WorkerNum",
						schemaPath: "#/properties/WorkerNum/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern24.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/WorkerNum",
						schemaPath: "#/properties/WorkerNum/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.WorkerName !== void 0) {
			let data4 = data.WorkerName;
			if (typeof data4 !== "string" && data4 !== null) {
				const err14 = {
					instancePath: instancePath + "/WorkerName",
					schemaPath: "#/properties/WorkerName/type",
					keyword: "type",
					params: { type: schema138.properties.WorkerName.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func1(data4) > 256) {
					const err15 = {
						instancePath: instancePath + "/WorkerName",
						schemaPath: "#/properties/WorkerName/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern25.test(data4)) {
					const err16 = {
						instancePath: instancePath + "/WorkerName",
						schemaPath: "#/properties/WorkerName/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" },
						message: "must match pattern \"^[^\\x00]*$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.ServiceId !== void 0) {
			let data5 = data.ServiceId;
			if (typeof data5 !== "string" && data5 !== null) {
				const err17 = {
					instancePath: instancePath + "/ServiceId",
					schemaPath: "urn:staff-service:document#/components/schemas/ServiceId/type",
					keyword: "type",
					params: { type: schema141.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data5 === "string") {
				if (func1(data5) > 128) {
					const err18 = {
						instancePath: instancePath + "/ServiceId",
						schemaPath: "urn:staff-service:document#/components/schemas/ServiceId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (!pattern24.test(data5)) {
					const err19 = {
						instancePath: instancePath + "/ServiceId",
						schemaPath: "urn:staff-service:document#/components/schemas/ServiceId/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.MsgType !== void 0) {
			let data6 = data.MsgType;
			if (typeof data6 === "string") {
				if (func1(data6) > 128) {
					const err20 = {
						instancePath: instancePath + "/MsgType",
						schemaPath: "urn:staff-service:document#/components/schemas/MsgType/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (!pattern27.test(data6)) {
					const err21 = {
						instancePath: instancePath + "/MsgType",
						schemaPath: "urn:staff-service:document#/components/schemas/MsgType/pattern",
						keyword: "pattern",
						params: { pattern: "^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$" },
						message: "must match pattern \"^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$\""
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/MsgType",
					schemaPath: "urn:staff-service:document#/components/schemas/MsgType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.Content !== void 0) {
			let data7 = data.Content;
			if (typeof data7 !== "string" && data7 !== null) {
				const err23 = {
					instancePath: instancePath + "/Content",
					schemaPath: "urn:staff-service:document#/components/schemas/Content/type",
					keyword: "type",
					params: { type: schema143.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 === "string") {
				if (func1(data7) > 2e4) {
					const err24 = {
						instancePath: instancePath + "/Content",
						schemaPath: "urn:staff-service:document#/components/schemas/Content/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (!pattern25.test(data7)) {
					const err25 = {
						instancePath: instancePath + "/Content",
						schemaPath: "urn:staff-service:document#/components/schemas/Content/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" },
						message: "must match pattern \"^[^\\x00]*$\""
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate112.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate112.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern29 = new RegExp("^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$", "u");
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate112(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
		errors = vErrors.length;
	} else var props0 = validate112.evaluated.props;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.appid === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.appid !== void 0) {
			let data0 = data.appid;
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err1 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern29.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/appid",
					schemaPath: "urn:staff-service:document#/components/schemas/Appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.appid = true;
	}
	validate111.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate111.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate111(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
		errors = vErrors.length;
	} else var props0 = validate111.evaluated.props;
	validate110.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate110.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const redeliver_202 = validate115;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"props": { "id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate115.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate116(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
		errors = vErrors.length;
	}
	validate115.errors = vErrors;
	return errors === 0;
}
validate115.evaluated = {
	"props": { "id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const redeliver_default = validate118;
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate119.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate119.errors = vErrors;
	return errors === 0;
}
validate119.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate118.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate119(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
		errors = vErrors.length;
	}
	validate118.errors = vErrors;
	return errors === 0;
}
validate118.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const redeliver_parameters = validate121;
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate121.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate121.errors = vErrors;
	return errors === 0;
}
validate121.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const tryDelivery_202 = validate122;
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"props": { "id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate123(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
		errors = vErrors.length;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"props": { "id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const tryDelivery_default = validate125;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate125.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate126(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
		errors = vErrors.length;
	}
	validate125.errors = vErrors;
	return errors === 0;
}
validate125.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const tryDelivery_parameters = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate128.errors = vErrors;
	return errors === 0;
}
validate128.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const skipDelivery_200 = validate129;
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate130.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.verdict === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data1 = data.verdict;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "urn:staff-service:document#/components/schemas/Verdict/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data1 === "accepted" || data1 === "refused" || data1 === "pending" || data1 === "delivered" || data1 === "dead" || data1 === "cancelled")) {
				const err5 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "urn:staff-service:document#/components/schemas/Verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema37.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate130.errors = vErrors;
	return errors === 0;
}
validate130.evaluated = {
	"props": {
		"id": true,
		"verdict": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate129.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate130(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
		errors = vErrors.length;
	}
	validate129.errors = vErrors;
	return errors === 0;
}
validate129.evaluated = {
	"props": {
		"id": true,
		"verdict": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const skipDelivery_default = validate132;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate133(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
		errors = vErrors.length;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
validate132.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const skipDelivery_parameters = validate135;
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate135.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate135.errors = vErrors;
	return errors === 0;
}
validate135.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const cancelDelivery_200 = validate136;
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.verdict === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data1 = data.verdict;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "urn:staff-service:document#/components/schemas/Verdict/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data1 === "accepted" || data1 === "refused" || data1 === "pending" || data1 === "delivered" || data1 === "dead" || data1 === "cancelled")) {
				const err5 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "urn:staff-service:document#/components/schemas/Verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema37.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate137.errors = vErrors;
	return errors === 0;
}
validate137.evaluated = {
	"props": {
		"id": true,
		"verdict": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate136.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate137(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
		errors = vErrors.length;
	}
	validate136.errors = vErrors;
	return errors === 0;
}
validate136.evaluated = {
	"props": {
		"id": true,
		"verdict": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const cancelDelivery_default = validate139;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate140.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate140.errors = vErrors;
	return errors === 0;
}
validate140.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate140(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
		errors = vErrors.length;
	}
	validate139.errors = vErrors;
	return errors === 0;
}
validate139.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const cancelDelivery_parameters = validate142;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listRedeliveries_200 = validate143;
const schema182 = {
	"type": "object",
	"description": "一次批量重新投递 / A redelivery of many messages",
	"required": [
		"id",
		"at",
		"appid",
		"user",
		"since",
		"until",
		"errcode",
		"reason",
		"verdicts",
		"state",
		"waitsFor",
		"found",
		"done",
		"skipped",
		"searchedTo",
		"endedAt"
	],
	"properties": {
		"id": { "$ref": "urn:staff-service:document#/components/schemas/ExchangeId" },
		"at": {
			"type": "string",
			"format": "date-time",
			"description": "开始的时间，UTC / When it began, UTC"
		},
		"appid": {
			"type": "string",
			"description": "APP 的 ID / The APP's ID"
		},
		"user": {
			"type": ["string", "null"],
			"description": "客户的 ID；null 为全部 / The customer's ID; null for all"
		},
		"since": {
			"type": ["string", "null"],
			"format": "date-time",
			"description": "不早于，UTC；null 为最早 / Not before, UTC; null for the beginning"
		},
		"until": {
			"type": "string",
			"format": "date-time",
			"description": "早于，UTC / Before, UTC"
		},
		"errcode": {
			"type": ["integer", "null"],
			"description": "最近一次投递的 errcode；null 为任意 / The latest attempt's errcode; null for any"
		},
		"reason": {
			"type": ["string", "null"],
			"description": "原因中的文字；null 为任意 / Text in the cause or the latest attempt's error; null for any"
		},
		"verdicts": {
			"type": "array",
			"items": { "$ref": "urn:staff-service:document#/components/schemas/RedeliveredVerdict" },
			"description": "哪些结果的 / Of which verdicts"
		},
		"state": {
			"type": "string",
			"enum": [
				"running",
				"done",
				"cancelled"
			],
			"description": "running 进行中，done 已完成，cancelled 已取消 / Under way, done, or cancelled"
		},
		"waitsFor": {
			"type": ["string", "null"],
			"enum": [
				"backlog",
				"paused",
				null
			],
			"description": "进行中而暂缓的原因，backlog 该 APP 有 10,000 条以上待投递，paused 同时 APP 已暂停、须先恢复；没有暂缓时为 null / Why it holds back while it runs, backlog while 10,000 messages of the APP wait, paused where the APP is paused, too, and has to be resumed; null where it goes on"
		},
		"found": {
			"type": "integer",
			"minimum": 0,
			"description": "找到的条数 / Messages found so far"
		},
		"done": {
			"type": "integer",
			"minimum": 0,
			"description": "已排入投递的条数 / Of these, put back for delivery"
		},
		"skipped": {
			"type": "integer",
			"minimum": 0,
			"description": "状态已变、没有处理的条数 / Of these, left alone because they had changed meanwhile"
		},
		"searchedTo": {
			"type": ["string", "null"],
			"format": "date-time",
			"description": "已经处理到什么时间的消息，UTC；还没有开始时为 null / How far it has come, by the messages' time, UTC; null before the first"
		},
		"endedAt": {
			"type": ["string", "null"],
			"format": "date-time",
			"description": "结束的时间，UTC；进行中为 null / When it ended, UTC; null while it runs"
		}
	}
};
const schema184 = {
	"type": "string",
	"enum": ["dead", "delivered"],
	"description": "dead 死信，delivered 已送达 / Dead messages, or delivered ones"
};
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate145.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.appid === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.user === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.since === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "since" },
				message: "must have required property 'since'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.until === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "until" },
				message: "must have required property 'until'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.errcode === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.reason === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.verdicts === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdicts" },
				message: "must have required property 'verdicts'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.state === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.waitsFor === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "waitsFor" },
				message: "must have required property 'waitsFor'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.found === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "found" },
				message: "must have required property 'found'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.done === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "done" },
				message: "must have required property 'done'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.skipped === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped" },
				message: "must have required property 'skipped'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.searchedTo === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "searchedTo" },
				message: "must have required property 'searchedTo'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.endedAt === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endedAt" },
				message: "must have required property 'endedAt'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err16 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err18 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err19 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.user !== void 0) {
			let data3 = data.user;
			if (typeof data3 !== "string" && data3 !== null) {
				const err20 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: schema182.properties.user.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.since !== void 0) {
			let data4 = data.since;
			if (typeof data4 !== "string" && data4 !== null) {
				const err21 = {
					instancePath: instancePath + "/since",
					schemaPath: "#/properties/since/type",
					keyword: "type",
					params: { type: schema182.properties.since.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.until !== void 0) {
			if (!(typeof data.until === "string")) {
				const err22 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/properties/until/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.errcode !== void 0) {
			let data6 = data.errcode;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
				const err23 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: schema182.properties.errcode.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data7 = data.reason;
			if (typeof data7 !== "string" && data7 !== null) {
				const err24 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema182.properties.reason.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.verdicts !== void 0) {
			let data8 = data.verdicts;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (typeof data9 !== "string") {
						const err25 = {
							instancePath: instancePath + "/verdicts/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/RedeliveredVerdict/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (!(data9 === "dead" || data9 === "delivered")) {
						const err26 = {
							instancePath: instancePath + "/verdicts/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/RedeliveredVerdict/enum",
							keyword: "enum",
							params: { allowedValues: schema184.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/verdicts",
					schemaPath: "#/properties/verdicts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data10 = data.state;
			if (typeof data10 !== "string") {
				const err28 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (!(data10 === "running" || data10 === "done" || data10 === "cancelled")) {
				const err29 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema182.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.waitsFor !== void 0) {
			let data11 = data.waitsFor;
			if (typeof data11 !== "string" && data11 !== null) {
				const err30 = {
					instancePath: instancePath + "/waitsFor",
					schemaPath: "#/properties/waitsFor/type",
					keyword: "type",
					params: { type: schema182.properties.waitsFor.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (!(data11 === "backlog" || data11 === "paused" || data11 === null)) {
				const err31 = {
					instancePath: instancePath + "/waitsFor",
					schemaPath: "#/properties/waitsFor/enum",
					keyword: "enum",
					params: { allowedValues: schema182.properties.waitsFor.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.found !== void 0) {
			let data12 = data.found;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
				const err32 = {
					instancePath: instancePath + "/found",
					schemaPath: "#/properties/found/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data12 == "number") {
				if (data12 < 0 || isNaN(data12)) {
					const err33 = {
						instancePath: instancePath + "/found",
						schemaPath: "#/properties/found/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
		}
		if (data.done !== void 0) {
			let data13 = data.done;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
				const err34 = {
					instancePath: instancePath + "/done",
					schemaPath: "#/properties/done/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (typeof data13 == "number") {
				if (data13 < 0 || isNaN(data13)) {
					const err35 = {
						instancePath: instancePath + "/done",
						schemaPath: "#/properties/done/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			}
		}
		if (data.skipped !== void 0) {
			let data14 = data.skipped;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
				const err36 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (typeof data14 == "number") {
				if (data14 < 0 || isNaN(data14)) {
					const err37 = {
						instancePath: instancePath + "/skipped",
						schemaPath: "#/properties/skipped/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		}
		if (data.searchedTo !== void 0) {
			let data15 = data.searchedTo;
			if (typeof data15 !== "string" && data15 !== null) {
				const err38 = {
					instancePath: instancePath + "/searchedTo",
					schemaPath: "#/properties/searchedTo/type",
					keyword: "type",
					params: { type: schema182.properties.searchedTo.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.endedAt !== void 0) {
			let data16 = data.endedAt;
			if (typeof data16 !== "string" && data16 !== null) {
				const err39 = {
					instancePath: instancePath + "/endedAt",
					schemaPath: "#/properties/endedAt/type",
					keyword: "type",
					params: { type: schema182.properties.endedAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	validate145.errors = vErrors;
	return errors === 0;
}
validate145.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"appid": true,
		"user": true,
		"since": true,
		"until": true,
		"errcode": true,
		"reason": true,
		"verdicts": true,
		"state": true,
		"waitsFor": true,
		"found": true,
		"done": true,
		"skipped": true,
		"searchedTo": true,
		"endedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate144.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.redeliveries === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "redeliveries" },
				message: "must have required property 'redeliveries'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.redeliveries !== void 0) {
			let data0 = data.redeliveries;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate145(data0[i0], {
					instancePath: instancePath + "/redeliveries/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/redeliveries",
					schemaPath: "#/properties/redeliveries/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate144.errors = vErrors;
	return errors === 0;
}
validate144.evaluated = {
	"props": { "redeliveries": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate144(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
		errors = vErrors.length;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
validate143.evaluated = {
	"props": { "redeliveries": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listRedeliveries_default = validate148;
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate149.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate149.errors = vErrors;
	return errors === 0;
}
validate149.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate149(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
		errors = vErrors.length;
	}
	validate148.errors = vErrors;
	return errors === 0;
}
validate148.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listRedeliveries_parameters = validate151;
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const startRedelivery_202 = validate152;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.appid === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.user === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.since === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "since" },
				message: "must have required property 'since'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.until === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "until" },
				message: "must have required property 'until'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.errcode === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.reason === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.verdicts === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdicts" },
				message: "must have required property 'verdicts'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.state === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.waitsFor === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "waitsFor" },
				message: "must have required property 'waitsFor'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.found === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "found" },
				message: "must have required property 'found'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.done === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "done" },
				message: "must have required property 'done'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.skipped === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped" },
				message: "must have required property 'skipped'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.searchedTo === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "searchedTo" },
				message: "must have required property 'searchedTo'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.endedAt === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endedAt" },
				message: "must have required property 'endedAt'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err16 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err18 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err19 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.user !== void 0) {
			let data3 = data.user;
			if (typeof data3 !== "string" && data3 !== null) {
				const err20 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: schema182.properties.user.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.since !== void 0) {
			let data4 = data.since;
			if (typeof data4 !== "string" && data4 !== null) {
				const err21 = {
					instancePath: instancePath + "/since",
					schemaPath: "#/properties/since/type",
					keyword: "type",
					params: { type: schema182.properties.since.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.until !== void 0) {
			if (!(typeof data.until === "string")) {
				const err22 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/properties/until/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.errcode !== void 0) {
			let data6 = data.errcode;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
				const err23 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: schema182.properties.errcode.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data7 = data.reason;
			if (typeof data7 !== "string" && data7 !== null) {
				const err24 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema182.properties.reason.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.verdicts !== void 0) {
			let data8 = data.verdicts;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (typeof data9 !== "string") {
						const err25 = {
							instancePath: instancePath + "/verdicts/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/RedeliveredVerdict/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (!(data9 === "dead" || data9 === "delivered")) {
						const err26 = {
							instancePath: instancePath + "/verdicts/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/RedeliveredVerdict/enum",
							keyword: "enum",
							params: { allowedValues: schema184.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/verdicts",
					schemaPath: "#/properties/verdicts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data10 = data.state;
			if (typeof data10 !== "string") {
				const err28 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (!(data10 === "running" || data10 === "done" || data10 === "cancelled")) {
				const err29 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema182.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.waitsFor !== void 0) {
			let data11 = data.waitsFor;
			if (typeof data11 !== "string" && data11 !== null) {
				const err30 = {
					instancePath: instancePath + "/waitsFor",
					schemaPath: "#/properties/waitsFor/type",
					keyword: "type",
					params: { type: schema182.properties.waitsFor.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (!(data11 === "backlog" || data11 === "paused" || data11 === null)) {
				const err31 = {
					instancePath: instancePath + "/waitsFor",
					schemaPath: "#/properties/waitsFor/enum",
					keyword: "enum",
					params: { allowedValues: schema182.properties.waitsFor.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.found !== void 0) {
			let data12 = data.found;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
				const err32 = {
					instancePath: instancePath + "/found",
					schemaPath: "#/properties/found/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data12 == "number") {
				if (data12 < 0 || isNaN(data12)) {
					const err33 = {
						instancePath: instancePath + "/found",
						schemaPath: "#/properties/found/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
		}
		if (data.done !== void 0) {
			let data13 = data.done;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
				const err34 = {
					instancePath: instancePath + "/done",
					schemaPath: "#/properties/done/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (typeof data13 == "number") {
				if (data13 < 0 || isNaN(data13)) {
					const err35 = {
						instancePath: instancePath + "/done",
						schemaPath: "#/properties/done/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			}
		}
		if (data.skipped !== void 0) {
			let data14 = data.skipped;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
				const err36 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (typeof data14 == "number") {
				if (data14 < 0 || isNaN(data14)) {
					const err37 = {
						instancePath: instancePath + "/skipped",
						schemaPath: "#/properties/skipped/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		}
		if (data.searchedTo !== void 0) {
			let data15 = data.searchedTo;
			if (typeof data15 !== "string" && data15 !== null) {
				const err38 = {
					instancePath: instancePath + "/searchedTo",
					schemaPath: "#/properties/searchedTo/type",
					keyword: "type",
					params: { type: schema182.properties.searchedTo.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.endedAt !== void 0) {
			let data16 = data.endedAt;
			if (typeof data16 !== "string" && data16 !== null) {
				const err39 = {
					instancePath: instancePath + "/endedAt",
					schemaPath: "#/properties/endedAt/type",
					keyword: "type",
					params: { type: schema182.properties.endedAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
validate153.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"appid": true,
		"user": true,
		"since": true,
		"until": true,
		"errcode": true,
		"reason": true,
		"verdicts": true,
		"state": true,
		"waitsFor": true,
		"found": true,
		"done": true,
		"skipped": true,
		"searchedTo": true,
		"endedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate152.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate153(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
		errors = vErrors.length;
	}
	validate152.errors = vErrors;
	return errors === 0;
}
validate152.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"appid": true,
		"user": true,
		"since": true,
		"until": true,
		"errcode": true,
		"reason": true,
		"verdicts": true,
		"state": true,
		"waitsFor": true,
		"found": true,
		"done": true,
		"skipped": true,
		"searchedTo": true,
		"endedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const startRedelivery_default = validate155;
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate156.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate156.errors = vErrors;
	return errors === 0;
}
validate156.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate155.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate156(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
		errors = vErrors.length;
	}
	validate155.errors = vErrors;
	return errors === 0;
}
validate155.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const startRedelivery_parameters = validate158;
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate158.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate158.errors = vErrors;
	return errors === 0;
}
validate158.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const startRedelivery_body = validate159;
const func0 = require_equal().default;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.appid === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "appid" || key0 === "user" || key0 === "since" || key0 === "until" || key0 === "errcode" || key0 === "reason" || key0 === "verdicts")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.appid !== void 0) {
			let data0 = data.appid;
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err2 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern29.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/appid",
					schemaPath: "urn:staff-service:document#/components/schemas/Appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.user !== void 0) {
			let data1 = data.user;
			if (typeof data1 === "string") {
				if (func1(data1) > 128) {
					const err6 = {
						instancePath: instancePath + "/user",
						schemaPath: "#/properties/user/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/user",
						schemaPath: "#/properties/user/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern23.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/user",
						schemaPath: "#/properties/user/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$" },
						message: "must match pattern \"^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.since !== void 0) {
			let data2 = data.since;
			if (typeof data2 === "string") {
				if (!pattern5.test(data2)) {
					const err10 = {
						instancePath: instancePath + "/since",
						schemaPath: "urn:staff-service:document#/components/schemas/Moment/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$" },
						message: "must match pattern \"^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/since",
					schemaPath: "urn:staff-service:document#/components/schemas/Moment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.until !== void 0) {
			let data3 = data.until;
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/until",
						schemaPath: "urn:staff-service:document#/components/schemas/Moment/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$" },
						message: "must match pattern \"^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/until",
					schemaPath: "urn:staff-service:document#/components/schemas/Moment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.errcode !== void 0) {
			let data4 = data.errcode;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
				const err14 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data4 == "number") {
				if (data4 > 2147483647 || isNaN(data4)) {
					const err15 = {
						instancePath: instancePath + "/errcode",
						schemaPath: "#/properties/errcode/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data4 < -2147483648 || isNaN(data4)) {
					const err16 = {
						instancePath: instancePath + "/errcode",
						schemaPath: "#/properties/errcode/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -2147483648
						},
						message: "must be >= -2147483648"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.reason !== void 0) {
			let data5 = data.reason;
			if (typeof data5 === "string") {
				if (func1(data5) > 256) {
					const err17 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (func1(data5) < 1) {
					const err18 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (!pattern25.test(data5)) {
					const err19 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" },
						message: "must match pattern \"^[^\\x00]*$\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.verdicts !== void 0) {
			let data6 = data.verdicts;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err21 = {
						instancePath: instancePath + "/verdicts",
						schemaPath: "#/properties/verdicts/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 !== "string") {
						const err22 = {
							instancePath: instancePath + "/verdicts/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/RedeliveredVerdict/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (!(data7 === "dead" || data7 === "delivered")) {
						const err23 = {
							instancePath: instancePath + "/verdicts/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/RedeliveredVerdict/enum",
							keyword: "enum",
							params: { allowedValues: schema184.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				let i1 = data6.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data6[i1], data6[j0])) {
						const err24 = {
							instancePath: instancePath + "/verdicts",
							schemaPath: "#/properties/verdicts/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
						break outer0;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/verdicts",
					schemaPath: "#/properties/verdicts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate160.errors = vErrors;
	return errors === 0;
}
validate160.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate159.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate160(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
		errors = vErrors.length;
	}
	validate159.errors = vErrors;
	return errors === 0;
}
validate159.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getRedelivery_200 = validate162;
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate163.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.appid === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.user === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.since === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "since" },
				message: "must have required property 'since'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.until === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "until" },
				message: "must have required property 'until'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.errcode === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.reason === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.verdicts === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdicts" },
				message: "must have required property 'verdicts'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.state === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.waitsFor === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "waitsFor" },
				message: "must have required property 'waitsFor'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.found === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "found" },
				message: "must have required property 'found'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.done === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "done" },
				message: "must have required property 'done'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.skipped === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped" },
				message: "must have required property 'skipped'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.searchedTo === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "searchedTo" },
				message: "must have required property 'searchedTo'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.endedAt === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endedAt" },
				message: "must have required property 'endedAt'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err16 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err18 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err19 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.user !== void 0) {
			let data3 = data.user;
			if (typeof data3 !== "string" && data3 !== null) {
				const err20 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: schema182.properties.user.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.since !== void 0) {
			let data4 = data.since;
			if (typeof data4 !== "string" && data4 !== null) {
				const err21 = {
					instancePath: instancePath + "/since",
					schemaPath: "#/properties/since/type",
					keyword: "type",
					params: { type: schema182.properties.since.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.until !== void 0) {
			if (!(typeof data.until === "string")) {
				const err22 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/properties/until/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.errcode !== void 0) {
			let data6 = data.errcode;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
				const err23 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: schema182.properties.errcode.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data7 = data.reason;
			if (typeof data7 !== "string" && data7 !== null) {
				const err24 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema182.properties.reason.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.verdicts !== void 0) {
			let data8 = data.verdicts;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (typeof data9 !== "string") {
						const err25 = {
							instancePath: instancePath + "/verdicts/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/RedeliveredVerdict/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (!(data9 === "dead" || data9 === "delivered")) {
						const err26 = {
							instancePath: instancePath + "/verdicts/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/RedeliveredVerdict/enum",
							keyword: "enum",
							params: { allowedValues: schema184.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/verdicts",
					schemaPath: "#/properties/verdicts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data10 = data.state;
			if (typeof data10 !== "string") {
				const err28 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (!(data10 === "running" || data10 === "done" || data10 === "cancelled")) {
				const err29 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema182.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.waitsFor !== void 0) {
			let data11 = data.waitsFor;
			if (typeof data11 !== "string" && data11 !== null) {
				const err30 = {
					instancePath: instancePath + "/waitsFor",
					schemaPath: "#/properties/waitsFor/type",
					keyword: "type",
					params: { type: schema182.properties.waitsFor.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (!(data11 === "backlog" || data11 === "paused" || data11 === null)) {
				const err31 = {
					instancePath: instancePath + "/waitsFor",
					schemaPath: "#/properties/waitsFor/enum",
					keyword: "enum",
					params: { allowedValues: schema182.properties.waitsFor.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.found !== void 0) {
			let data12 = data.found;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
				const err32 = {
					instancePath: instancePath + "/found",
					schemaPath: "#/properties/found/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data12 == "number") {
				if (data12 < 0 || isNaN(data12)) {
					const err33 = {
						instancePath: instancePath + "/found",
						schemaPath: "#/properties/found/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
		}
		if (data.done !== void 0) {
			let data13 = data.done;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
				const err34 = {
					instancePath: instancePath + "/done",
					schemaPath: "#/properties/done/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (typeof data13 == "number") {
				if (data13 < 0 || isNaN(data13)) {
					const err35 = {
						instancePath: instancePath + "/done",
						schemaPath: "#/properties/done/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			}
		}
		if (data.skipped !== void 0) {
			let data14 = data.skipped;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
				const err36 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (typeof data14 == "number") {
				if (data14 < 0 || isNaN(data14)) {
					const err37 = {
						instancePath: instancePath + "/skipped",
						schemaPath: "#/properties/skipped/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		}
		if (data.searchedTo !== void 0) {
			let data15 = data.searchedTo;
			if (typeof data15 !== "string" && data15 !== null) {
				const err38 = {
					instancePath: instancePath + "/searchedTo",
					schemaPath: "#/properties/searchedTo/type",
					keyword: "type",
					params: { type: schema182.properties.searchedTo.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.endedAt !== void 0) {
			let data16 = data.endedAt;
			if (typeof data16 !== "string" && data16 !== null) {
				const err39 = {
					instancePath: instancePath + "/endedAt",
					schemaPath: "#/properties/endedAt/type",
					keyword: "type",
					params: { type: schema182.properties.endedAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	validate163.errors = vErrors;
	return errors === 0;
}
validate163.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"appid": true,
		"user": true,
		"since": true,
		"until": true,
		"errcode": true,
		"reason": true,
		"verdicts": true,
		"state": true,
		"waitsFor": true,
		"found": true,
		"done": true,
		"skipped": true,
		"searchedTo": true,
		"endedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate162.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate163(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
		errors = vErrors.length;
	}
	validate162.errors = vErrors;
	return errors === 0;
}
validate162.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"appid": true,
		"user": true,
		"since": true,
		"until": true,
		"errcode": true,
		"reason": true,
		"verdicts": true,
		"state": true,
		"waitsFor": true,
		"found": true,
		"done": true,
		"skipped": true,
		"searchedTo": true,
		"endedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getRedelivery_default = validate165;
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate166.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate166.errors = vErrors;
	return errors === 0;
}
validate166.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate165.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate166(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
		errors = vErrors.length;
	}
	validate165.errors = vErrors;
	return errors === 0;
}
validate165.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getRedelivery_parameters = validate168;
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate168.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate168.errors = vErrors;
	return errors === 0;
}
validate168.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const cancelRedelivery_200 = validate169;
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate170.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.appid === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.user === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.since === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "since" },
				message: "must have required property 'since'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.until === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "until" },
				message: "must have required property 'until'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.errcode === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.reason === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.verdicts === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdicts" },
				message: "must have required property 'verdicts'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.state === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.waitsFor === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "waitsFor" },
				message: "must have required property 'waitsFor'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.found === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "found" },
				message: "must have required property 'found'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.done === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "done" },
				message: "must have required property 'done'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.skipped === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped" },
				message: "must have required property 'skipped'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.searchedTo === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "searchedTo" },
				message: "must have required property 'searchedTo'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.endedAt === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endedAt" },
				message: "must have required property 'endedAt'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err16 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err18 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err19 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.user !== void 0) {
			let data3 = data.user;
			if (typeof data3 !== "string" && data3 !== null) {
				const err20 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: schema182.properties.user.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.since !== void 0) {
			let data4 = data.since;
			if (typeof data4 !== "string" && data4 !== null) {
				const err21 = {
					instancePath: instancePath + "/since",
					schemaPath: "#/properties/since/type",
					keyword: "type",
					params: { type: schema182.properties.since.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.until !== void 0) {
			if (!(typeof data.until === "string")) {
				const err22 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/properties/until/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.errcode !== void 0) {
			let data6 = data.errcode;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
				const err23 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: schema182.properties.errcode.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data7 = data.reason;
			if (typeof data7 !== "string" && data7 !== null) {
				const err24 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema182.properties.reason.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.verdicts !== void 0) {
			let data8 = data.verdicts;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (typeof data9 !== "string") {
						const err25 = {
							instancePath: instancePath + "/verdicts/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/RedeliveredVerdict/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (!(data9 === "dead" || data9 === "delivered")) {
						const err26 = {
							instancePath: instancePath + "/verdicts/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/RedeliveredVerdict/enum",
							keyword: "enum",
							params: { allowedValues: schema184.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/verdicts",
					schemaPath: "#/properties/verdicts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data10 = data.state;
			if (typeof data10 !== "string") {
				const err28 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (!(data10 === "running" || data10 === "done" || data10 === "cancelled")) {
				const err29 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema182.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.waitsFor !== void 0) {
			let data11 = data.waitsFor;
			if (typeof data11 !== "string" && data11 !== null) {
				const err30 = {
					instancePath: instancePath + "/waitsFor",
					schemaPath: "#/properties/waitsFor/type",
					keyword: "type",
					params: { type: schema182.properties.waitsFor.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (!(data11 === "backlog" || data11 === "paused" || data11 === null)) {
				const err31 = {
					instancePath: instancePath + "/waitsFor",
					schemaPath: "#/properties/waitsFor/enum",
					keyword: "enum",
					params: { allowedValues: schema182.properties.waitsFor.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.found !== void 0) {
			let data12 = data.found;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
				const err32 = {
					instancePath: instancePath + "/found",
					schemaPath: "#/properties/found/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data12 == "number") {
				if (data12 < 0 || isNaN(data12)) {
					const err33 = {
						instancePath: instancePath + "/found",
						schemaPath: "#/properties/found/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
		}
		if (data.done !== void 0) {
			let data13 = data.done;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
				const err34 = {
					instancePath: instancePath + "/done",
					schemaPath: "#/properties/done/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (typeof data13 == "number") {
				if (data13 < 0 || isNaN(data13)) {
					const err35 = {
						instancePath: instancePath + "/done",
						schemaPath: "#/properties/done/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			}
		}
		if (data.skipped !== void 0) {
			let data14 = data.skipped;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
				const err36 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (typeof data14 == "number") {
				if (data14 < 0 || isNaN(data14)) {
					const err37 = {
						instancePath: instancePath + "/skipped",
						schemaPath: "#/properties/skipped/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		}
		if (data.searchedTo !== void 0) {
			let data15 = data.searchedTo;
			if (typeof data15 !== "string" && data15 !== null) {
				const err38 = {
					instancePath: instancePath + "/searchedTo",
					schemaPath: "#/properties/searchedTo/type",
					keyword: "type",
					params: { type: schema182.properties.searchedTo.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.endedAt !== void 0) {
			let data16 = data.endedAt;
			if (typeof data16 !== "string" && data16 !== null) {
				const err39 = {
					instancePath: instancePath + "/endedAt",
					schemaPath: "#/properties/endedAt/type",
					keyword: "type",
					params: { type: schema182.properties.endedAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	validate170.errors = vErrors;
	return errors === 0;
}
validate170.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"appid": true,
		"user": true,
		"since": true,
		"until": true,
		"errcode": true,
		"reason": true,
		"verdicts": true,
		"state": true,
		"waitsFor": true,
		"found": true,
		"done": true,
		"skipped": true,
		"searchedTo": true,
		"endedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate169.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate170(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
		errors = vErrors.length;
	}
	validate169.errors = vErrors;
	return errors === 0;
}
validate169.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"appid": true,
		"user": true,
		"since": true,
		"until": true,
		"errcode": true,
		"reason": true,
		"verdicts": true,
		"state": true,
		"waitsFor": true,
		"found": true,
		"done": true,
		"skipped": true,
		"searchedTo": true,
		"endedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const cancelRedelivery_default = validate172;
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate173.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate173.errors = vErrors;
	return errors === 0;
}
validate173.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate172.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate173(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
		errors = vErrors.length;
	}
	validate172.errors = vErrors;
	return errors === 0;
}
validate172.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const cancelRedelivery_parameters = validate175;
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate175.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate175.errors = vErrors;
	return errors === 0;
}
validate175.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listApps_200 = validate176;
const schema223 = {
	"type": "object",
	"description": "一个 APP，不含密钥 / An APP, without its secrets",
	"required": [
		"appid",
		"name",
		"callbackUrl",
		"activeSecrets",
		"activeCallbackSecrets",
		"pausedAt"
	],
	"properties": {
		"appid": { "$ref": "urn:staff-service:document#/components/schemas/Appid" },
		"name": {
			"type": ["string", "null"],
			"description": "名称 / Name"
		},
		"callbackUrl": {
			"type": ["string", "null"],
			"description": "接口 B 的地址前缀；没有时不能向客户发送 / Endpoint B's base address; without it nothing can be sent to customers"
		},
		"activeSecrets": {
			"type": "integer",
			"minimum": 1,
			"maximum": 2,
			"description": "有效密钥的个数 / Number of active secrets"
		},
		"activeCallbackSecrets": {
			"type": "integer",
			"minimum": 0,
			"maximum": 2,
			"description": "接口 B 自己的有效密钥的个数；0 表示两个接口都用前者 / Number of active secrets that endpoint B has of its own; 0 if it shares the others"
		},
		"pausedAt": {
			"type": ["string", "null"],
			"format": "date-time",
			"description": "从什么时间起暂停投递，UTC；没有暂停时为 null / Since when deliveries are paused, UTC; null when they are not"
		}
	}
};
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate178.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.appid === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.callbackUrl === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "callbackUrl" },
				message: "must have required property 'callbackUrl'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.activeSecrets === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "activeSecrets" },
				message: "must have required property 'activeSecrets'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.activeCallbackSecrets === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "activeCallbackSecrets" },
				message: "must have required property 'activeCallbackSecrets'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.pausedAt === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pausedAt" },
				message: "must have required property 'pausedAt'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.appid !== void 0) {
			let data0 = data.appid;
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err6 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data0) < 1) {
					const err7 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern29.test(data0)) {
					const err8 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/appid",
					schemaPath: "urn:staff-service:document#/components/schemas/Appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 !== "string" && data1 !== null) {
				const err10 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema223.properties.name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.callbackUrl !== void 0) {
			let data2 = data.callbackUrl;
			if (typeof data2 !== "string" && data2 !== null) {
				const err11 = {
					instancePath: instancePath + "/callbackUrl",
					schemaPath: "#/properties/callbackUrl/type",
					keyword: "type",
					params: { type: schema223.properties.callbackUrl.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.activeSecrets !== void 0) {
			let data3 = data.activeSecrets;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
				const err12 = {
					instancePath: instancePath + "/activeSecrets",
					schemaPath: "#/properties/activeSecrets/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data3 == "number") {
				if (data3 > 2 || isNaN(data3)) {
					const err13 = {
						instancePath: instancePath + "/activeSecrets",
						schemaPath: "#/properties/activeSecrets/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						},
						message: "must be <= 2"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err14 = {
						instancePath: instancePath + "/activeSecrets",
						schemaPath: "#/properties/activeSecrets/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.activeCallbackSecrets !== void 0) {
			let data4 = data.activeCallbackSecrets;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
				const err15 = {
					instancePath: instancePath + "/activeCallbackSecrets",
					schemaPath: "#/properties/activeCallbackSecrets/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data4 == "number") {
				if (data4 > 2 || isNaN(data4)) {
					const err16 = {
						instancePath: instancePath + "/activeCallbackSecrets",
						schemaPath: "#/properties/activeCallbackSecrets/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						},
						message: "must be <= 2"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err17 = {
						instancePath: instancePath + "/activeCallbackSecrets",
						schemaPath: "#/properties/activeCallbackSecrets/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.pausedAt !== void 0) {
			let data5 = data.pausedAt;
			if (typeof data5 !== "string" && data5 !== null) {
				const err18 = {
					instancePath: instancePath + "/pausedAt",
					schemaPath: "#/properties/pausedAt/type",
					keyword: "type",
					params: { type: schema223.properties.pausedAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate178.errors = vErrors;
	return errors === 0;
}
validate178.evaluated = {
	"props": {
		"appid": true,
		"name": true,
		"callbackUrl": true,
		"activeSecrets": true,
		"activeCallbackSecrets": true,
		"pausedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate177.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apps === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apps" },
				message: "must have required property 'apps'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.apps !== void 0) {
			let data0 = data.apps;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate178(data0[i0], {
					instancePath: instancePath + "/apps/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/apps",
					schemaPath: "#/properties/apps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate177.errors = vErrors;
	return errors === 0;
}
validate177.evaluated = {
	"props": { "apps": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate176.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate177(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
		errors = vErrors.length;
	}
	validate176.errors = vErrors;
	return errors === 0;
}
validate176.evaluated = {
	"props": { "apps": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listApps_default = validate181;
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate182.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate182.errors = vErrors;
	return errors === 0;
}
validate182.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate181.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate182(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
		errors = vErrors.length;
	}
	validate181.errors = vErrors;
	return errors === 0;
}
validate181.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listApps_parameters = validate184;
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate184.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate184.errors = vErrors;
	return errors === 0;
}
validate184.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pauseApp_200 = validate185;
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate186.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.appid === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.callbackUrl === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "callbackUrl" },
				message: "must have required property 'callbackUrl'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.activeSecrets === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "activeSecrets" },
				message: "must have required property 'activeSecrets'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.activeCallbackSecrets === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "activeCallbackSecrets" },
				message: "must have required property 'activeCallbackSecrets'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.pausedAt === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pausedAt" },
				message: "must have required property 'pausedAt'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.appid !== void 0) {
			let data0 = data.appid;
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err6 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data0) < 1) {
					const err7 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern29.test(data0)) {
					const err8 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/appid",
					schemaPath: "urn:staff-service:document#/components/schemas/Appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 !== "string" && data1 !== null) {
				const err10 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema223.properties.name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.callbackUrl !== void 0) {
			let data2 = data.callbackUrl;
			if (typeof data2 !== "string" && data2 !== null) {
				const err11 = {
					instancePath: instancePath + "/callbackUrl",
					schemaPath: "#/properties/callbackUrl/type",
					keyword: "type",
					params: { type: schema223.properties.callbackUrl.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.activeSecrets !== void 0) {
			let data3 = data.activeSecrets;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
				const err12 = {
					instancePath: instancePath + "/activeSecrets",
					schemaPath: "#/properties/activeSecrets/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data3 == "number") {
				if (data3 > 2 || isNaN(data3)) {
					const err13 = {
						instancePath: instancePath + "/activeSecrets",
						schemaPath: "#/properties/activeSecrets/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						},
						message: "must be <= 2"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err14 = {
						instancePath: instancePath + "/activeSecrets",
						schemaPath: "#/properties/activeSecrets/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.activeCallbackSecrets !== void 0) {
			let data4 = data.activeCallbackSecrets;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
				const err15 = {
					instancePath: instancePath + "/activeCallbackSecrets",
					schemaPath: "#/properties/activeCallbackSecrets/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data4 == "number") {
				if (data4 > 2 || isNaN(data4)) {
					const err16 = {
						instancePath: instancePath + "/activeCallbackSecrets",
						schemaPath: "#/properties/activeCallbackSecrets/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						},
						message: "must be <= 2"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err17 = {
						instancePath: instancePath + "/activeCallbackSecrets",
						schemaPath: "#/properties/activeCallbackSecrets/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.pausedAt !== void 0) {
			let data5 = data.pausedAt;
			if (typeof data5 !== "string" && data5 !== null) {
				const err18 = {
					instancePath: instancePath + "/pausedAt",
					schemaPath: "#/properties/pausedAt/type",
					keyword: "type",
					params: { type: schema223.properties.pausedAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate186.errors = vErrors;
	return errors === 0;
}
validate186.evaluated = {
	"props": {
		"appid": true,
		"name": true,
		"callbackUrl": true,
		"activeSecrets": true,
		"activeCallbackSecrets": true,
		"pausedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate185.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate186(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
		errors = vErrors.length;
	}
	validate185.errors = vErrors;
	return errors === 0;
}
validate185.evaluated = {
	"props": {
		"appid": true,
		"name": true,
		"callbackUrl": true,
		"activeSecrets": true,
		"activeCallbackSecrets": true,
		"pausedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const pauseApp_default = validate188;
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate189.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate189.errors = vErrors;
	return errors === 0;
}
validate189.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate188.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate189(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
		errors = vErrors.length;
	}
	validate188.errors = vErrors;
	return errors === 0;
}
validate188.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const pauseApp_parameters = validate191;
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate191.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.appid === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "appid" },
						message: "must have required property 'appid'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.appid !== void 0) {
					let data1 = data0.appid;
					if (typeof data1 === "string") {
						if (func1(data1) > 128) {
							const err2 = {
								instancePath: instancePath + "/path/appid",
								schemaPath: "urn:staff-service:document#/components/schemas/Appid/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (func1(data1) < 1) {
							const err3 = {
								instancePath: instancePath + "/path/appid",
								schemaPath: "urn:staff-service:document#/components/schemas/Appid/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (!pattern29.test(data1)) {
							const err4 = {
								instancePath: instancePath + "/path/appid",
								schemaPath: "urn:staff-service:document#/components/schemas/Appid/pattern",
								keyword: "pattern",
								params: { pattern: "^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
								message: "must match pattern \"^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/path/appid",
							schemaPath: "urn:staff-service:document#/components/schemas/Appid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate191.errors = vErrors;
	return errors === 0;
}
validate191.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const resumeApp_200 = validate192;
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate193.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.appid === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.callbackUrl === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "callbackUrl" },
				message: "must have required property 'callbackUrl'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.activeSecrets === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "activeSecrets" },
				message: "must have required property 'activeSecrets'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.activeCallbackSecrets === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "activeCallbackSecrets" },
				message: "must have required property 'activeCallbackSecrets'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.pausedAt === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pausedAt" },
				message: "must have required property 'pausedAt'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.appid !== void 0) {
			let data0 = data.appid;
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err6 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data0) < 1) {
					const err7 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern29.test(data0)) {
					const err8 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/appid",
					schemaPath: "urn:staff-service:document#/components/schemas/Appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 !== "string" && data1 !== null) {
				const err10 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema223.properties.name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.callbackUrl !== void 0) {
			let data2 = data.callbackUrl;
			if (typeof data2 !== "string" && data2 !== null) {
				const err11 = {
					instancePath: instancePath + "/callbackUrl",
					schemaPath: "#/properties/callbackUrl/type",
					keyword: "type",
					params: { type: schema223.properties.callbackUrl.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.activeSecrets !== void 0) {
			let data3 = data.activeSecrets;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
				const err12 = {
					instancePath: instancePath + "/activeSecrets",
					schemaPath: "#/properties/activeSecrets/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data3 == "number") {
				if (data3 > 2 || isNaN(data3)) {
					const err13 = {
						instancePath: instancePath + "/activeSecrets",
						schemaPath: "#/properties/activeSecrets/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						},
						message: "must be <= 2"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err14 = {
						instancePath: instancePath + "/activeSecrets",
						schemaPath: "#/properties/activeSecrets/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.activeCallbackSecrets !== void 0) {
			let data4 = data.activeCallbackSecrets;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
				const err15 = {
					instancePath: instancePath + "/activeCallbackSecrets",
					schemaPath: "#/properties/activeCallbackSecrets/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data4 == "number") {
				if (data4 > 2 || isNaN(data4)) {
					const err16 = {
						instancePath: instancePath + "/activeCallbackSecrets",
						schemaPath: "#/properties/activeCallbackSecrets/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						},
						message: "must be <= 2"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err17 = {
						instancePath: instancePath + "/activeCallbackSecrets",
						schemaPath: "#/properties/activeCallbackSecrets/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.pausedAt !== void 0) {
			let data5 = data.pausedAt;
			if (typeof data5 !== "string" && data5 !== null) {
				const err18 = {
					instancePath: instancePath + "/pausedAt",
					schemaPath: "#/properties/pausedAt/type",
					keyword: "type",
					params: { type: schema223.properties.pausedAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate193.errors = vErrors;
	return errors === 0;
}
validate193.evaluated = {
	"props": {
		"appid": true,
		"name": true,
		"callbackUrl": true,
		"activeSecrets": true,
		"activeCallbackSecrets": true,
		"pausedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate192.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate193(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
		errors = vErrors.length;
	}
	validate192.errors = vErrors;
	return errors === 0;
}
validate192.evaluated = {
	"props": {
		"appid": true,
		"name": true,
		"callbackUrl": true,
		"activeSecrets": true,
		"activeCallbackSecrets": true,
		"pausedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const resumeApp_default = validate195;
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate196.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate196.errors = vErrors;
	return errors === 0;
}
validate196.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate195.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate196(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
		errors = vErrors.length;
	}
	validate195.errors = vErrors;
	return errors === 0;
}
validate195.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const resumeApp_parameters = validate198;
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate198.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.appid === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "appid" },
						message: "must have required property 'appid'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.appid !== void 0) {
					let data1 = data0.appid;
					if (typeof data1 === "string") {
						if (func1(data1) > 128) {
							const err2 = {
								instancePath: instancePath + "/path/appid",
								schemaPath: "urn:staff-service:document#/components/schemas/Appid/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (func1(data1) < 1) {
							const err3 = {
								instancePath: instancePath + "/path/appid",
								schemaPath: "urn:staff-service:document#/components/schemas/Appid/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (!pattern29.test(data1)) {
							const err4 = {
								instancePath: instancePath + "/path/appid",
								schemaPath: "urn:staff-service:document#/components/schemas/Appid/pattern",
								keyword: "pattern",
								params: { pattern: "^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
								message: "must match pattern \"^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/path/appid",
							schemaPath: "urn:staff-service:document#/components/schemas/Appid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate198.errors = vErrors;
	return errors === 0;
}
validate198.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const sendRequest_200 = validate199;
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate200.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.headers === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "headers" },
				message: "must have required property 'headers'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.body === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "body" },
				message: "must have required property 'body'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.durationMs === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "durationMs" },
				message: "must have required property 'durationMs'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			const _errs2 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs3 = errors;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs6 = errors;
			if (data0 !== null) {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null) {
				const err9 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: schema61.properties.status.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			let data2 = data.headers;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.name === void 0) {
							const err10 = {
								instancePath: instancePath + "/headers/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Field/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.value === void 0) {
							const err11 = {
								instancePath: instancePath + "/headers/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Field/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data3.name !== void 0) {
							let data4 = data3.name;
							if (typeof data4 === "string") {
								if (func1(data4) > 256) {
									const err12 = {
										instancePath: instancePath + "/headers/" + i0 + "/name",
										schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 },
										message: "must NOT have more than 256 characters"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/headers/" + i0 + "/name",
									schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data3.value !== void 0) {
							let data5 = data3.value;
							if (typeof data5 === "string") {
								if (func1(data5) > 8192) {
									const err14 = {
										instancePath: instancePath + "/headers/" + i0 + "/value",
										schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/value/maxLength",
										keyword: "maxLength",
										params: { limit: 8192 },
										message: "must NOT have more than 8192 characters"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/headers/" + i0 + "/value",
									schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/headers/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Field/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data6 = data.body;
			if (typeof data6 !== "string" && data6 !== null) {
				const err18 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
					keyword: "type",
					params: { type: schema61.properties.body.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.durationMs !== void 0) {
			let data7 = data.durationMs;
			if (typeof data7 == "number") {
				if (data7 < 0 || isNaN(data7)) {
					const err19 = {
						instancePath: instancePath + "/durationMs",
						schemaPath: "#/properties/durationMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/durationMs",
					schemaPath: "#/properties/durationMs/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate200.errors = vErrors;
	return errors === 0;
}
validate200.evaluated = {
	"props": {
		"id": true,
		"status": true,
		"headers": true,
		"body": true,
		"durationMs": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate199.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate200(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
		errors = vErrors.length;
	}
	validate199.errors = vErrors;
	return errors === 0;
}
validate199.evaluated = {
	"props": {
		"id": true,
		"status": true,
		"headers": true,
		"body": true,
		"durationMs": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const sendRequest_default = validate202;
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate203.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate203.errors = vErrors;
	return errors === 0;
}
validate203.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate202.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate203(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
		errors = vErrors.length;
	}
	validate202.errors = vErrors;
	return errors === 0;
}
validate202.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const sendRequest_parameters = validate205;
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate205.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate205.errors = vErrors;
	return errors === 0;
}
validate205.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const sendRequest_body = validate206;
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate207.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.endpoint === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endpoint" },
				message: "must have required property 'endpoint'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.appid === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.body === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "body" },
				message: "must have required property 'body'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "endpoint" || key0 === "appid" || key0 === "path" || key0 === "query" || key0 === "headers" || key0 === "body" || key0 === "signing")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.endpoint !== void 0) {
			let data0 = data.endpoint;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data0 === "platform" || data0 === "app")) {
				const err5 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			let data1 = data.appid;
			if (typeof data1 === "string") {
				if (func1(data1) > 128) {
					const err6 = {
						instancePath: instancePath + "/appid",
						schemaPath: "#/properties/appid/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data2 = data.path;
			if (typeof data2 === "string") {
				if (func1(data2) > 2048) {
					const err8 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 },
						message: "must NOT have more than 2048 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern11.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: { pattern: "^/[^ ?#]*$" },
						message: "must match pattern \"^/[^ ?#]*$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data3 = data.query;
			if (typeof data3 === "string") {
				if (func1(data3) > 2048) {
					const err11 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 },
						message: "must NOT have more than 2048 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			let data4 = data.headers;
			if (Array.isArray(data4)) {
				if (data4.length > 50) {
					const err13 = {
						instancePath: instancePath + "/headers",
						schemaPath: "#/properties/headers/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.name === void 0) {
							const err14 = {
								instancePath: instancePath + "/headers/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Field/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.value === void 0) {
							const err15 = {
								instancePath: instancePath + "/headers/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Field/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data5.name !== void 0) {
							let data6 = data5.name;
							if (typeof data6 === "string") {
								if (func1(data6) > 256) {
									const err16 = {
										instancePath: instancePath + "/headers/" + i0 + "/name",
										schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 },
										message: "must NOT have more than 256 characters"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/headers/" + i0 + "/name",
									schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data5.value !== void 0) {
							let data7 = data5.value;
							if (typeof data7 === "string") {
								if (func1(data7) > 8192) {
									const err18 = {
										instancePath: instancePath + "/headers/" + i0 + "/value",
										schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/value/maxLength",
										keyword: "maxLength",
										params: { limit: 8192 },
										message: "must NOT have more than 8192 characters"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/headers/" + i0 + "/value",
									schemaPath: "urn:staff-service:document#/components/schemas/Field/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/headers/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Field/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data8 = data.body;
			if (typeof data8 === "string") {
				if (func1(data8) > 1048576) {
					const err22 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/properties/body/maxLength",
						keyword: "maxLength",
						params: { limit: 1048576 },
						message: "must NOT have more than 1048576 characters"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.signing !== void 0) {
			let data9 = data.signing;
			if (typeof data9 !== "string") {
				const err24 = {
					instancePath: instancePath + "/signing",
					schemaPath: "urn:staff-service:document#/components/schemas/Signing/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (!(data9 === "valid" || data9 === "none" || data9 === "wrong" || data9 === "expired")) {
				const err25 = {
					instancePath: instancePath + "/signing",
					schemaPath: "urn:staff-service:document#/components/schemas/Signing/enum",
					keyword: "enum",
					params: { allowedValues: schema72.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate207.errors = vErrors;
	return errors === 0;
}
validate207.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate206.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate207(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
		errors = vErrors.length;
	}
	validate206.errors = vErrors;
	return errors === 0;
}
validate206.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listFaults_200 = validate209;
const schema260 = {
	"type": "object",
	"description": "正在模拟的故障 / A fault that is simulated",
	"required": [
		"id",
		"endpoint",
		"appid",
		"user",
		"kind",
		"errcode",
		"status",
		"shape",
		"delayMs",
		"times",
		"hits"
	],
	"properties": {
		"id": { "$ref": "urn:staff-service:document#/components/schemas/ExchangeId" },
		"endpoint": { "$ref": "urn:staff-service:document#/components/schemas/Endpoint" },
		"appid": {
			"type": ["string", "null"],
			"description": "只对该 APP；null 为全部 / For this APP only; null for all"
		},
		"user": {
			"type": ["string", "null"],
			"description": "只对该客户；null 为全部 / For this customer only; null for all"
		},
		"kind": { "$ref": "urn:staff-service:document#/components/schemas/FaultKind" },
		"errcode": {
			"type": ["integer", "null"],
			"description": "返回码 / The errcode"
		},
		"status": {
			"type": ["integer", "null"],
			"description": "HTTP 状态码 / The HTTP status"
		},
		"shape": {
			"description": "形状 / The shape",
			"oneOf": [{ "$ref": "urn:staff-service:document#/components/schemas/FaultShape" }, { "type": "null" }]
		},
		"delayMs": {
			"type": ["integer", "null"],
			"description": "毫秒数 / Milliseconds"
		},
		"times": {
			"type": ["integer", "null"],
			"description": "还对多少条请求起作用；null 为直到被停止 / For how many more requests; null until it is taken away"
		},
		"hits": {
			"type": "integer",
			"minimum": 0,
			"description": "已经对多少条请求起了作用 / How many requests it has hit"
		}
	}
};
const schema263 = {
	"type": "string",
	"enum": [
		"errcode",
		"status",
		"html",
		"shape",
		"delay",
		"slow",
		"hang",
		"close"
	],
	"description": "errcode 回复该返回码；status 回复该 HTTP 状态码；html 以 200 回复一个网页；shape 以 200 回复不合规定的 JSON；delay 先等待再正常处理；\nslow 正常处理，但回复得很慢；hang 不回复；close 不回复就断开。\n\n`errcode` answers this errcode, `status` this HTTP status, `html` a web page with 200, `shape` JSON that is not as the contract says,\nwith 200. `delay` waits and then goes on as usual; with `slow` all is as usual, but the answer trickles. `hang` never answers, and\n`close` closes the connection without an answer.\n"
};
const schema264 = {
	"type": "string",
	"enum": [
		"errcodeAsText",
		"noErrcode",
		"array",
		"nothing",
		"empty",
		"truncated"
	],
	"description": "不合规定的 JSON：errcodeAsText 的 errcode 是字符串 \"0\"，noErrcode 没有 errcode，array 是数组，nothing 是 null，\nempty 没有内容，truncated 只有前半截。\n\nJSON that is not as the contract says: an errcode that is the string \"0\", none, an array, null, no body at all, or one that is cut.\n"
};
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate211.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.endpoint === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endpoint" },
				message: "must have required property 'endpoint'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.appid === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.user === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.kind === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.errcode === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.status === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.shape === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shape" },
				message: "must have required property 'shape'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.delayMs === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "delayMs" },
				message: "must have required property 'delayMs'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.times === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "times" },
				message: "must have required property 'times'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.hits === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hits" },
				message: "must have required property 'hits'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err11 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.endpoint !== void 0) {
			let data1 = data.endpoint;
			if (typeof data1 !== "string") {
				const err13 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (!(data1 === "platform" || data1 === "app")) {
				const err14 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			let data2 = data.appid;
			if (typeof data2 !== "string" && data2 !== null) {
				const err15 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: schema260.properties.appid.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.user !== void 0) {
			let data3 = data.user;
			if (typeof data3 !== "string" && data3 !== null) {
				const err16 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: schema260.properties.user.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data4 = data.kind;
			if (typeof data4 !== "string") {
				const err17 = {
					instancePath: instancePath + "/kind",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultKind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (!(data4 === "errcode" || data4 === "status" || data4 === "html" || data4 === "shape" || data4 === "delay" || data4 === "slow" || data4 === "hang" || data4 === "close")) {
				const err18 = {
					instancePath: instancePath + "/kind",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultKind/enum",
					keyword: "enum",
					params: { allowedValues: schema263.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.errcode !== void 0) {
			let data5 = data.errcode;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
				const err19 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: schema260.properties.errcode.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data6 = data.status;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
				const err20 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: schema260.properties.status.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.shape !== void 0) {
			let data7 = data.shape;
			const _errs19 = errors;
			let valid4 = false;
			let passing0 = null;
			const _errs20 = errors;
			if (typeof data7 !== "string") {
				const err21 = {
					instancePath: instancePath + "/shape",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultShape/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (!(data7 === "errcodeAsText" || data7 === "noErrcode" || data7 === "array" || data7 === "nothing" || data7 === "empty" || data7 === "truncated")) {
				const err22 = {
					instancePath: instancePath + "/shape",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultShape/enum",
					keyword: "enum",
					params: { allowedValues: schema264.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid0 = _errs20 === errors;
			if (_valid0) {
				valid4 = true;
				passing0 = 0;
			}
			const _errs23 = errors;
			if (data7 !== null) {
				const err23 = {
					instancePath: instancePath + "/shape",
					schemaPath: "#/properties/shape/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			var _valid0 = _errs23 === errors;
			if (_valid0 && valid4) {
				valid4 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid4 = true;
				passing0 = 1;
			}
			if (!valid4) {
				const err24 = {
					instancePath: instancePath + "/shape",
					schemaPath: "#/properties/shape/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			} else {
				errors = _errs19;
				if (vErrors !== null) {
					if (_errs19) vErrors.length = _errs19;
					else vErrors = null;
				}
			}
		}
		if (data.delayMs !== void 0) {
			let data8 = data.delayMs;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
				const err25 = {
					instancePath: instancePath + "/delayMs",
					schemaPath: "#/properties/delayMs/type",
					keyword: "type",
					params: { type: schema260.properties.delayMs.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.times !== void 0) {
			let data9 = data.times;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
				const err26 = {
					instancePath: instancePath + "/times",
					schemaPath: "#/properties/times/type",
					keyword: "type",
					params: { type: schema260.properties.times.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.hits !== void 0) {
			let data10 = data.hits;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
				const err27 = {
					instancePath: instancePath + "/hits",
					schemaPath: "#/properties/hits/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data10 == "number") {
				if (data10 < 0 || isNaN(data10)) {
					const err28 = {
						instancePath: instancePath + "/hits",
						schemaPath: "#/properties/hits/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate211.errors = vErrors;
	return errors === 0;
}
validate211.evaluated = {
	"props": {
		"id": true,
		"endpoint": true,
		"appid": true,
		"user": true,
		"kind": true,
		"errcode": true,
		"status": true,
		"shape": true,
		"delayMs": true,
		"times": true,
		"hits": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate210.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.faults === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "faults" },
				message: "must have required property 'faults'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.faults !== void 0) {
			let data0 = data.faults;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate211(data0[i0], {
					instancePath: instancePath + "/faults/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/faults",
					schemaPath: "#/properties/faults/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate210.errors = vErrors;
	return errors === 0;
}
validate210.evaluated = {
	"props": { "faults": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate209.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate210(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
		errors = vErrors.length;
	}
	validate209.errors = vErrors;
	return errors === 0;
}
validate209.evaluated = {
	"props": { "faults": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listFaults_default = validate214;
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate215.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate215.errors = vErrors;
	return errors === 0;
}
validate215.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate214.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate215(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
		errors = vErrors.length;
	}
	validate214.errors = vErrors;
	return errors === 0;
}
validate214.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listFaults_parameters = validate217;
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate217.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate217.errors = vErrors;
	return errors === 0;
}
validate217.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const createFault_201 = validate218;
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate219.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.endpoint === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endpoint" },
				message: "must have required property 'endpoint'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.appid === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.user === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.kind === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.errcode === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.status === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.shape === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shape" },
				message: "must have required property 'shape'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.delayMs === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "delayMs" },
				message: "must have required property 'delayMs'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.times === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "times" },
				message: "must have required property 'times'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.hits === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hits" },
				message: "must have required property 'hits'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err11 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.endpoint !== void 0) {
			let data1 = data.endpoint;
			if (typeof data1 !== "string") {
				const err13 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (!(data1 === "platform" || data1 === "app")) {
				const err14 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			let data2 = data.appid;
			if (typeof data2 !== "string" && data2 !== null) {
				const err15 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: schema260.properties.appid.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.user !== void 0) {
			let data3 = data.user;
			if (typeof data3 !== "string" && data3 !== null) {
				const err16 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: schema260.properties.user.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data4 = data.kind;
			if (typeof data4 !== "string") {
				const err17 = {
					instancePath: instancePath + "/kind",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultKind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (!(data4 === "errcode" || data4 === "status" || data4 === "html" || data4 === "shape" || data4 === "delay" || data4 === "slow" || data4 === "hang" || data4 === "close")) {
				const err18 = {
					instancePath: instancePath + "/kind",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultKind/enum",
					keyword: "enum",
					params: { allowedValues: schema263.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.errcode !== void 0) {
			let data5 = data.errcode;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
				const err19 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: schema260.properties.errcode.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data6 = data.status;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
				const err20 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: schema260.properties.status.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.shape !== void 0) {
			let data7 = data.shape;
			const _errs19 = errors;
			let valid4 = false;
			let passing0 = null;
			const _errs20 = errors;
			if (typeof data7 !== "string") {
				const err21 = {
					instancePath: instancePath + "/shape",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultShape/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (!(data7 === "errcodeAsText" || data7 === "noErrcode" || data7 === "array" || data7 === "nothing" || data7 === "empty" || data7 === "truncated")) {
				const err22 = {
					instancePath: instancePath + "/shape",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultShape/enum",
					keyword: "enum",
					params: { allowedValues: schema264.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid0 = _errs20 === errors;
			if (_valid0) {
				valid4 = true;
				passing0 = 0;
			}
			const _errs23 = errors;
			if (data7 !== null) {
				const err23 = {
					instancePath: instancePath + "/shape",
					schemaPath: "#/properties/shape/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			var _valid0 = _errs23 === errors;
			if (_valid0 && valid4) {
				valid4 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid4 = true;
				passing0 = 1;
			}
			if (!valid4) {
				const err24 = {
					instancePath: instancePath + "/shape",
					schemaPath: "#/properties/shape/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			} else {
				errors = _errs19;
				if (vErrors !== null) {
					if (_errs19) vErrors.length = _errs19;
					else vErrors = null;
				}
			}
		}
		if (data.delayMs !== void 0) {
			let data8 = data.delayMs;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
				const err25 = {
					instancePath: instancePath + "/delayMs",
					schemaPath: "#/properties/delayMs/type",
					keyword: "type",
					params: { type: schema260.properties.delayMs.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.times !== void 0) {
			let data9 = data.times;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
				const err26 = {
					instancePath: instancePath + "/times",
					schemaPath: "#/properties/times/type",
					keyword: "type",
					params: { type: schema260.properties.times.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.hits !== void 0) {
			let data10 = data.hits;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
				const err27 = {
					instancePath: instancePath + "/hits",
					schemaPath: "#/properties/hits/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data10 == "number") {
				if (data10 < 0 || isNaN(data10)) {
					const err28 = {
						instancePath: instancePath + "/hits",
						schemaPath: "#/properties/hits/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate219.errors = vErrors;
	return errors === 0;
}
validate219.evaluated = {
	"props": {
		"id": true,
		"endpoint": true,
		"appid": true,
		"user": true,
		"kind": true,
		"errcode": true,
		"status": true,
		"shape": true,
		"delayMs": true,
		"times": true,
		"hits": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate218.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate219(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
		errors = vErrors.length;
	}
	validate218.errors = vErrors;
	return errors === 0;
}
validate218.evaluated = {
	"props": {
		"id": true,
		"endpoint": true,
		"appid": true,
		"user": true,
		"kind": true,
		"errcode": true,
		"status": true,
		"shape": true,
		"delayMs": true,
		"times": true,
		"hits": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const createFault_default = validate221;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate222.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate222.errors = vErrors;
	return errors === 0;
}
validate222.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate221.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate222(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
		errors = vErrors.length;
	}
	validate221.errors = vErrors;
	return errors === 0;
}
validate221.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const createFault_parameters = validate224;
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate224.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate224.errors = vErrors;
	return errors === 0;
}
validate224.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const createFault_body = validate225;
const schema280 = {
	"type": "object",
	"additionalProperties": false,
	"description": "一种故障 / A fault",
	"required": ["endpoint", "kind"],
	"properties": {
		"endpoint": { "$ref": "urn:staff-service:document#/components/schemas/Endpoint" },
		"appid": {
			"type": ["string", "null"],
			"maxLength": 128,
			"description": "只对该 APP；没有时对全部 / For this APP only; for all without one"
		},
		"user": {
			"type": ["string", "null"],
			"maxLength": 128,
			"description": "只对该客户；没有时对全部 / For this customer only; for all without one"
		},
		"kind": { "$ref": "urn:staff-service:document#/components/schemas/FaultKind" },
		"errcode": {
			"type": ["integer", "null"],
			"minimum": -2147483648,
			"maximum": 2147483647,
			"description": "kind 为 errcode 时的返回码，不为 0 / With kind errcode, which; not 0"
		},
		"status": {
			"type": ["integer", "null"],
			"minimum": 200,
			"maximum": 599,
			"description": "kind 为 status 时的 HTTP 状态码 / With kind status, which"
		},
		"shape": {
			"description": "kind 为 shape 时的形状 / With kind shape, which",
			"oneOf": [{ "$ref": "urn:staff-service:document#/components/schemas/FaultShape" }, { "type": "null" }]
		},
		"delayMs": {
			"type": ["integer", "null"],
			"minimum": 1,
			"maximum": 12e4,
			"description": "kind 为 delay、slow 时的毫秒数 / With kind delay or slow, how many milliseconds"
		},
		"times": {
			"type": ["integer", "null"],
			"minimum": 1,
			"maximum": 1e6,
			"description": "对接下来的多少条请求；没有时直到被停止 / For the next so many requests; until it is taken away without"
		}
	}
};
const func63 = Object.prototype.hasOwnProperty;
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate226.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.endpoint === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endpoint" },
				message: "must have required property 'endpoint'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func63.call(schema280.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.endpoint !== void 0) {
			let data0 = data.endpoint;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data0 === "platform" || data0 === "app")) {
				const err4 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			let data1 = data.appid;
			if (typeof data1 !== "string" && data1 !== null) {
				const err5 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: schema280.properties.appid.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 128) {
					const err6 = {
						instancePath: instancePath + "/appid",
						schemaPath: "#/properties/appid/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.user !== void 0) {
			let data2 = data.user;
			if (typeof data2 !== "string" && data2 !== null) {
				const err7 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: schema280.properties.user.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func1(data2) > 128) {
					const err8 = {
						instancePath: instancePath + "/user",
						schemaPath: "#/properties/user/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.kind !== void 0) {
			let data3 = data.kind;
			if (typeof data3 !== "string") {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultKind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data3 === "errcode" || data3 === "status" || data3 === "html" || data3 === "shape" || data3 === "delay" || data3 === "slow" || data3 === "hang" || data3 === "close")) {
				const err10 = {
					instancePath: instancePath + "/kind",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultKind/enum",
					keyword: "enum",
					params: { allowedValues: schema263.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.errcode !== void 0) {
			let data4 = data.errcode;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
				const err11 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: schema280.properties.errcode.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data4 == "number") {
				if (data4 > 2147483647 || isNaN(data4)) {
					const err12 = {
						instancePath: instancePath + "/errcode",
						schemaPath: "#/properties/errcode/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4 < -2147483648 || isNaN(data4)) {
					const err13 = {
						instancePath: instancePath + "/errcode",
						schemaPath: "#/properties/errcode/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -2147483648
						},
						message: "must be >= -2147483648"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.status !== void 0) {
			let data5 = data.status;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
				const err14 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: schema280.properties.status.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data5 == "number") {
				if (data5 > 599 || isNaN(data5)) {
					const err15 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 599
						},
						message: "must be <= 599"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data5 < 200 || isNaN(data5)) {
					const err16 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 200
						},
						message: "must be >= 200"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.shape !== void 0) {
			let data6 = data.shape;
			const _errs17 = errors;
			let valid3 = false;
			let passing0 = null;
			const _errs18 = errors;
			if (typeof data6 !== "string") {
				const err17 = {
					instancePath: instancePath + "/shape",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultShape/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (!(data6 === "errcodeAsText" || data6 === "noErrcode" || data6 === "array" || data6 === "nothing" || data6 === "empty" || data6 === "truncated")) {
				const err18 = {
					instancePath: instancePath + "/shape",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultShape/enum",
					keyword: "enum",
					params: { allowedValues: schema264.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid0 = _errs18 === errors;
			if (_valid0) {
				valid3 = true;
				passing0 = 0;
			}
			const _errs21 = errors;
			if (data6 !== null) {
				const err19 = {
					instancePath: instancePath + "/shape",
					schemaPath: "#/properties/shape/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid0 = _errs21 === errors;
			if (_valid0 && valid3) {
				valid3 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid3 = true;
				passing0 = 1;
			}
			if (!valid3) {
				const err20 = {
					instancePath: instancePath + "/shape",
					schemaPath: "#/properties/shape/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs17;
				if (vErrors !== null) {
					if (_errs17) vErrors.length = _errs17;
					else vErrors = null;
				}
			}
		}
		if (data.delayMs !== void 0) {
			let data7 = data.delayMs;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
				const err21 = {
					instancePath: instancePath + "/delayMs",
					schemaPath: "#/properties/delayMs/type",
					keyword: "type",
					params: { type: schema280.properties.delayMs.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data7 == "number") {
				if (data7 > 12e4 || isNaN(data7)) {
					const err22 = {
						instancePath: instancePath + "/delayMs",
						schemaPath: "#/properties/delayMs/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 12e4
						},
						message: "must be <= 120000"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data7 < 1 || isNaN(data7)) {
					const err23 = {
						instancePath: instancePath + "/delayMs",
						schemaPath: "#/properties/delayMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.times !== void 0) {
			let data8 = data.times;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
				const err24 = {
					instancePath: instancePath + "/times",
					schemaPath: "#/properties/times/type",
					keyword: "type",
					params: { type: schema280.properties.times.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data8 == "number") {
				if (data8 > 1e6 || isNaN(data8)) {
					const err25 = {
						instancePath: instancePath + "/times",
						schemaPath: "#/properties/times/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data8 < 1 || isNaN(data8)) {
					const err26 = {
						instancePath: instancePath + "/times",
						schemaPath: "#/properties/times/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate226.errors = vErrors;
	return errors === 0;
}
validate226.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate225.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate226(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
		errors = vErrors.length;
	}
	validate225.errors = vErrors;
	return errors === 0;
}
validate225.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteFault_200 = validate228;
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate229.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.endpoint === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endpoint" },
				message: "must have required property 'endpoint'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.appid === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.user === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.kind === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.errcode === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.status === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.shape === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shape" },
				message: "must have required property 'shape'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.delayMs === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "delayMs" },
				message: "must have required property 'delayMs'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.times === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "times" },
				message: "must have required property 'times'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.hits === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hits" },
				message: "must have required property 'hits'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err11 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.endpoint !== void 0) {
			let data1 = data.endpoint;
			if (typeof data1 !== "string") {
				const err13 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (!(data1 === "platform" || data1 === "app")) {
				const err14 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			let data2 = data.appid;
			if (typeof data2 !== "string" && data2 !== null) {
				const err15 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: schema260.properties.appid.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.user !== void 0) {
			let data3 = data.user;
			if (typeof data3 !== "string" && data3 !== null) {
				const err16 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: schema260.properties.user.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data4 = data.kind;
			if (typeof data4 !== "string") {
				const err17 = {
					instancePath: instancePath + "/kind",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultKind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (!(data4 === "errcode" || data4 === "status" || data4 === "html" || data4 === "shape" || data4 === "delay" || data4 === "slow" || data4 === "hang" || data4 === "close")) {
				const err18 = {
					instancePath: instancePath + "/kind",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultKind/enum",
					keyword: "enum",
					params: { allowedValues: schema263.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.errcode !== void 0) {
			let data5 = data.errcode;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
				const err19 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: schema260.properties.errcode.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data6 = data.status;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
				const err20 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: schema260.properties.status.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.shape !== void 0) {
			let data7 = data.shape;
			const _errs19 = errors;
			let valid4 = false;
			let passing0 = null;
			const _errs20 = errors;
			if (typeof data7 !== "string") {
				const err21 = {
					instancePath: instancePath + "/shape",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultShape/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (!(data7 === "errcodeAsText" || data7 === "noErrcode" || data7 === "array" || data7 === "nothing" || data7 === "empty" || data7 === "truncated")) {
				const err22 = {
					instancePath: instancePath + "/shape",
					schemaPath: "urn:staff-service:document#/components/schemas/FaultShape/enum",
					keyword: "enum",
					params: { allowedValues: schema264.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid0 = _errs20 === errors;
			if (_valid0) {
				valid4 = true;
				passing0 = 0;
			}
			const _errs23 = errors;
			if (data7 !== null) {
				const err23 = {
					instancePath: instancePath + "/shape",
					schemaPath: "#/properties/shape/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			var _valid0 = _errs23 === errors;
			if (_valid0 && valid4) {
				valid4 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid4 = true;
				passing0 = 1;
			}
			if (!valid4) {
				const err24 = {
					instancePath: instancePath + "/shape",
					schemaPath: "#/properties/shape/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			} else {
				errors = _errs19;
				if (vErrors !== null) {
					if (_errs19) vErrors.length = _errs19;
					else vErrors = null;
				}
			}
		}
		if (data.delayMs !== void 0) {
			let data8 = data.delayMs;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
				const err25 = {
					instancePath: instancePath + "/delayMs",
					schemaPath: "#/properties/delayMs/type",
					keyword: "type",
					params: { type: schema260.properties.delayMs.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.times !== void 0) {
			let data9 = data.times;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
				const err26 = {
					instancePath: instancePath + "/times",
					schemaPath: "#/properties/times/type",
					keyword: "type",
					params: { type: schema260.properties.times.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.hits !== void 0) {
			let data10 = data.hits;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
				const err27 = {
					instancePath: instancePath + "/hits",
					schemaPath: "#/properties/hits/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data10 == "number") {
				if (data10 < 0 || isNaN(data10)) {
					const err28 = {
						instancePath: instancePath + "/hits",
						schemaPath: "#/properties/hits/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate229.errors = vErrors;
	return errors === 0;
}
validate229.evaluated = {
	"props": {
		"id": true,
		"endpoint": true,
		"appid": true,
		"user": true,
		"kind": true,
		"errcode": true,
		"status": true,
		"shape": true,
		"delayMs": true,
		"times": true,
		"hits": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate228.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate229(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
		errors = vErrors.length;
	}
	validate228.errors = vErrors;
	return errors === 0;
}
validate228.evaluated = {
	"props": {
		"id": true,
		"endpoint": true,
		"appid": true,
		"user": true,
		"kind": true,
		"errcode": true,
		"status": true,
		"shape": true,
		"delayMs": true,
		"times": true,
		"hits": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteFault_default = validate231;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate232.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate232.errors = vErrors;
	return errors === 0;
}
validate232.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate231.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate232(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
		errors = vErrors.length;
	}
	validate231.errors = vErrors;
	return errors === 0;
}
validate231.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteFault_parameters = validate234;
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate234.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate234.errors = vErrors;
	return errors === 0;
}
validate234.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listConformanceRuns_200 = validate235;
const schema297 = {
	"type": "object",
	"description": "一次一致性测试 / A conformance run",
	"required": [
		"id",
		"at",
		"target",
		"baseUrl",
		"appid",
		"state",
		"done",
		"total",
		"passed",
		"failed",
		"skipped",
		"problem"
	],
	"properties": {
		"id": { "$ref": "urn:staff-service:document#/components/schemas/ExchangeId" },
		"at": {
			"type": "string",
			"format": "date-time",
			"description": "开始的时间，UTC / When it began, UTC"
		},
		"target": { "$ref": "urn:staff-service:document#/components/schemas/Endpoint" },
		"baseUrl": {
			"type": "string",
			"description": "被测服务的地址 / Address of what is tested"
		},
		"appid": {
			"type": "string",
			"description": "APP 的 ID / The APP's ID"
		},
		"state": {
			"type": "string",
			"enum": [
				"running",
				"passed",
				"failed",
				"stopped",
				"broken"
			],
			"description": "running 进行中，passed 全部通过，failed 有未通过的，stopped 已停止，broken 无法进行 / Under way, all passed, some failed, was stopped, or could not run"
		},
		"done": {
			"type": "integer",
			"minimum": 0,
			"description": "已完成的项数 / Checks done"
		},
		"total": {
			"type": ["integer", "null"],
			"minimum": 0,
			"description": "总项数；还不知道时为 null / Checks in all; null while it is not known"
		},
		"passed": {
			"type": "integer",
			"minimum": 0,
			"description": "通过的项数 / Checks passed"
		},
		"failed": {
			"type": "integer",
			"minimum": 0,
			"description": "未通过的项数 / Checks failed"
		},
		"skipped": {
			"type": "integer",
			"minimum": 0,
			"description": "跳过的项数 / Checks skipped"
		},
		"problem": {
			"description": "无法进行的原因；没有时为 null / Why it could not run; null when it could",
			"oneOf": [{ "$ref": "urn:staff-service:document#/components/schemas/Words" }, { "type": "null" }]
		}
	}
};
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate237.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.target === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.baseUrl === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "baseUrl" },
				message: "must have required property 'baseUrl'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.appid === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.state === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.done === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "done" },
				message: "must have required property 'done'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.total === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total" },
				message: "must have required property 'total'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.passed === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passed" },
				message: "must have required property 'passed'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.failed === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failed" },
				message: "must have required property 'failed'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.skipped === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped" },
				message: "must have required property 'skipped'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.problem === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "problem" },
				message: "must have required property 'problem'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err12 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err14 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data2 = data.target;
			if (typeof data2 !== "string") {
				const err15 = {
					instancePath: instancePath + "/target",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (!(data2 === "platform" || data2 === "app")) {
				const err16 = {
					instancePath: instancePath + "/target",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.baseUrl !== void 0) {
			if (typeof data.baseUrl !== "string") {
				const err17 = {
					instancePath: instancePath + "/baseUrl",
					schemaPath: "#/properties/baseUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err18 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data5 = data.state;
			if (typeof data5 !== "string") {
				const err19 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data5 === "running" || data5 === "passed" || data5 === "failed" || data5 === "stopped" || data5 === "broken")) {
				const err20 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema297.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.done !== void 0) {
			let data6 = data.done;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
				const err21 = {
					instancePath: instancePath + "/done",
					schemaPath: "#/properties/done/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number") {
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/done",
						schemaPath: "#/properties/done/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.total !== void 0) {
			let data7 = data.total;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
				const err23 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: schema297.properties.total.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number") {
				if (data7 < 0 || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/properties/total/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.passed !== void 0) {
			let data8 = data.passed;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
				const err25 = {
					instancePath: instancePath + "/passed",
					schemaPath: "#/properties/passed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data8 == "number") {
				if (data8 < 0 || isNaN(data8)) {
					const err26 = {
						instancePath: instancePath + "/passed",
						schemaPath: "#/properties/passed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.failed !== void 0) {
			let data9 = data.failed;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
				const err27 = {
					instancePath: instancePath + "/failed",
					schemaPath: "#/properties/failed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data9 == "number") {
				if (data9 < 0 || isNaN(data9)) {
					const err28 = {
						instancePath: instancePath + "/failed",
						schemaPath: "#/properties/failed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.skipped !== void 0) {
			let data10 = data.skipped;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
				const err29 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data10 == "number") {
				if (data10 < 0 || isNaN(data10)) {
					const err30 = {
						instancePath: instancePath + "/skipped",
						schemaPath: "#/properties/skipped/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (data.problem !== void 0) {
			let data11 = data.problem;
			const _errs26 = errors;
			let valid3 = false;
			let passing0 = null;
			const _errs27 = errors;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.zh === void 0) {
					const err31 = {
						instancePath: instancePath + "/problem",
						schemaPath: "urn:staff-service:document#/components/schemas/Words/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data11.en === void 0) {
					const err32 = {
						instancePath: instancePath + "/problem",
						schemaPath: "urn:staff-service:document#/components/schemas/Words/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data11.zh !== void 0) {
					if (typeof data11.zh !== "string") {
						const err33 = {
							instancePath: instancePath + "/problem/zh",
							schemaPath: "urn:staff-service:document#/components/schemas/Words/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data11.en !== void 0) {
					if (typeof data11.en !== "string") {
						const err34 = {
							instancePath: instancePath + "/problem/en",
							schemaPath: "urn:staff-service:document#/components/schemas/Words/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/problem",
					schemaPath: "urn:staff-service:document#/components/schemas/Words/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			var _valid0 = _errs27 === errors;
			if (_valid0) {
				valid3 = true;
				passing0 = 0;
				var props0 = {};
				props0.zh = true;
				props0.en = true;
			}
			const _errs34 = errors;
			if (data11 !== null) {
				const err36 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/properties/problem/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid0 = _errs34 === errors;
			if (_valid0 && valid3) {
				valid3 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid3 = true;
				passing0 = 1;
			}
			if (!valid3) {
				const err37 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/properties/problem/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			} else {
				errors = _errs26;
				if (vErrors !== null) {
					if (_errs26) vErrors.length = _errs26;
					else vErrors = null;
				}
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate237.errors = vErrors;
	return errors === 0;
}
validate237.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"target": true,
		"baseUrl": true,
		"appid": true,
		"state": true,
		"done": true,
		"total": true,
		"passed": true,
		"failed": true,
		"skipped": true,
		"problem": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate236.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.runs === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runs" },
				message: "must have required property 'runs'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.runs !== void 0) {
			let data0 = data.runs;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate237(data0[i0], {
					instancePath: instancePath + "/runs/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/runs",
					schemaPath: "#/properties/runs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate236.errors = vErrors;
	return errors === 0;
}
validate236.evaluated = {
	"props": { "runs": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate235.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate236(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
		errors = vErrors.length;
	}
	validate235.errors = vErrors;
	return errors === 0;
}
validate235.evaluated = {
	"props": { "runs": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listConformanceRuns_default = validate240;
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate241.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate241.errors = vErrors;
	return errors === 0;
}
validate241.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate240.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate241(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
		errors = vErrors.length;
	}
	validate240.errors = vErrors;
	return errors === 0;
}
validate240.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listConformanceRuns_parameters = validate243;
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate243.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate243.errors = vErrors;
	return errors === 0;
}
validate243.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const startConformanceRun_202 = validate244;
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate245.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.target === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.baseUrl === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "baseUrl" },
				message: "must have required property 'baseUrl'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.appid === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.state === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.done === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "done" },
				message: "must have required property 'done'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.total === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total" },
				message: "must have required property 'total'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.passed === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passed" },
				message: "must have required property 'passed'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.failed === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failed" },
				message: "must have required property 'failed'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.skipped === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped" },
				message: "must have required property 'skipped'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.problem === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "problem" },
				message: "must have required property 'problem'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err12 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err14 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data2 = data.target;
			if (typeof data2 !== "string") {
				const err15 = {
					instancePath: instancePath + "/target",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (!(data2 === "platform" || data2 === "app")) {
				const err16 = {
					instancePath: instancePath + "/target",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.baseUrl !== void 0) {
			if (typeof data.baseUrl !== "string") {
				const err17 = {
					instancePath: instancePath + "/baseUrl",
					schemaPath: "#/properties/baseUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err18 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data5 = data.state;
			if (typeof data5 !== "string") {
				const err19 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data5 === "running" || data5 === "passed" || data5 === "failed" || data5 === "stopped" || data5 === "broken")) {
				const err20 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema297.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.done !== void 0) {
			let data6 = data.done;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
				const err21 = {
					instancePath: instancePath + "/done",
					schemaPath: "#/properties/done/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number") {
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/done",
						schemaPath: "#/properties/done/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.total !== void 0) {
			let data7 = data.total;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
				const err23 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: schema297.properties.total.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number") {
				if (data7 < 0 || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/properties/total/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.passed !== void 0) {
			let data8 = data.passed;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
				const err25 = {
					instancePath: instancePath + "/passed",
					schemaPath: "#/properties/passed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data8 == "number") {
				if (data8 < 0 || isNaN(data8)) {
					const err26 = {
						instancePath: instancePath + "/passed",
						schemaPath: "#/properties/passed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.failed !== void 0) {
			let data9 = data.failed;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
				const err27 = {
					instancePath: instancePath + "/failed",
					schemaPath: "#/properties/failed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data9 == "number") {
				if (data9 < 0 || isNaN(data9)) {
					const err28 = {
						instancePath: instancePath + "/failed",
						schemaPath: "#/properties/failed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.skipped !== void 0) {
			let data10 = data.skipped;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
				const err29 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data10 == "number") {
				if (data10 < 0 || isNaN(data10)) {
					const err30 = {
						instancePath: instancePath + "/skipped",
						schemaPath: "#/properties/skipped/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (data.problem !== void 0) {
			let data11 = data.problem;
			const _errs26 = errors;
			let valid3 = false;
			let passing0 = null;
			const _errs27 = errors;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.zh === void 0) {
					const err31 = {
						instancePath: instancePath + "/problem",
						schemaPath: "urn:staff-service:document#/components/schemas/Words/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data11.en === void 0) {
					const err32 = {
						instancePath: instancePath + "/problem",
						schemaPath: "urn:staff-service:document#/components/schemas/Words/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data11.zh !== void 0) {
					if (typeof data11.zh !== "string") {
						const err33 = {
							instancePath: instancePath + "/problem/zh",
							schemaPath: "urn:staff-service:document#/components/schemas/Words/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data11.en !== void 0) {
					if (typeof data11.en !== "string") {
						const err34 = {
							instancePath: instancePath + "/problem/en",
							schemaPath: "urn:staff-service:document#/components/schemas/Words/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/problem",
					schemaPath: "urn:staff-service:document#/components/schemas/Words/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			var _valid0 = _errs27 === errors;
			if (_valid0) {
				valid3 = true;
				passing0 = 0;
				var props0 = {};
				props0.zh = true;
				props0.en = true;
			}
			const _errs34 = errors;
			if (data11 !== null) {
				const err36 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/properties/problem/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid0 = _errs34 === errors;
			if (_valid0 && valid3) {
				valid3 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid3 = true;
				passing0 = 1;
			}
			if (!valid3) {
				const err37 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/properties/problem/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			} else {
				errors = _errs26;
				if (vErrors !== null) {
					if (_errs26) vErrors.length = _errs26;
					else vErrors = null;
				}
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate245.errors = vErrors;
	return errors === 0;
}
validate245.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"target": true,
		"baseUrl": true,
		"appid": true,
		"state": true,
		"done": true,
		"total": true,
		"passed": true,
		"failed": true,
		"skipped": true,
		"problem": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate244.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate245(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
		errors = vErrors.length;
	}
	validate244.errors = vErrors;
	return errors === 0;
}
validate244.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"target": true,
		"baseUrl": true,
		"appid": true,
		"state": true,
		"done": true,
		"total": true,
		"passed": true,
		"failed": true,
		"skipped": true,
		"problem": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const startConformanceRun_default = validate247;
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate248.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate248.errors = vErrors;
	return errors === 0;
}
validate248.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate247.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate248(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
		errors = vErrors.length;
	}
	validate247.errors = vErrors;
	return errors === 0;
}
validate247.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const startConformanceRun_parameters = validate250;
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate250.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate250.errors = vErrors;
	return errors === 0;
}
validate250.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const startConformanceRun_body = validate251;
const pattern62 = new RegExp("^https?://[^ ?#]+$", "u");
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate252.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.target === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.baseUrl === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "baseUrl" },
				message: "must have required property 'baseUrl'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.appid === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "target" || key0 === "baseUrl" || key0 === "appid" || key0 === "secret" || key0 === "profile")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.target !== void 0) {
			let data0 = data.target;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/target",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data0 === "platform" || data0 === "app")) {
				const err5 = {
					instancePath: instancePath + "/target",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.baseUrl !== void 0) {
			let data1 = data.baseUrl;
			if (typeof data1 === "string") {
				if (func1(data1) > 2048) {
					const err6 = {
						instancePath: instancePath + "/baseUrl",
						schemaPath: "#/properties/baseUrl/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 },
						message: "must NOT have more than 2048 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern62.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/baseUrl",
						schemaPath: "#/properties/baseUrl/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[^ ?#]+$" },
						message: "must match pattern \"^https?://[^ ?#]+$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/baseUrl",
					schemaPath: "#/properties/baseUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			let data2 = data.appid;
			if (typeof data2 === "string") {
				if (func1(data2) > 128) {
					const err9 = {
						instancePath: instancePath + "/appid",
						schemaPath: "#/properties/appid/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.secret !== void 0) {
			let data3 = data.secret;
			if (typeof data3 === "string") {
				if (func1(data3) > 256) {
					const err11 = {
						instancePath: instancePath + "/secret",
						schemaPath: "#/properties/secret/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func1(data3) < 1) {
					const err12 = {
						instancePath: instancePath + "/secret",
						schemaPath: "#/properties/secret/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/properties/secret/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.profile !== void 0) {
			let data4 = data.profile;
			if (typeof data4 === "string") {
				if (func1(data4) > 64) {
					const err14 = {
						instancePath: instancePath + "/profile",
						schemaPath: "#/properties/profile/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/profile",
					schemaPath: "#/properties/profile/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate252.errors = vErrors;
	return errors === 0;
}
validate252.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate251.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate252(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
		errors = vErrors.length;
	}
	validate251.errors = vErrors;
	return errors === 0;
}
validate251.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getConformanceRun_200 = validate254;
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate255.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.target === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.baseUrl === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "baseUrl" },
				message: "must have required property 'baseUrl'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.appid === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.state === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.done === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "done" },
				message: "must have required property 'done'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.total === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total" },
				message: "must have required property 'total'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.passed === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passed" },
				message: "must have required property 'passed'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.failed === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failed" },
				message: "must have required property 'failed'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.skipped === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped" },
				message: "must have required property 'skipped'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.problem === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "problem" },
				message: "must have required property 'problem'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err12 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err14 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data2 = data.target;
			if (typeof data2 !== "string") {
				const err15 = {
					instancePath: instancePath + "/target",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (!(data2 === "platform" || data2 === "app")) {
				const err16 = {
					instancePath: instancePath + "/target",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.baseUrl !== void 0) {
			if (typeof data.baseUrl !== "string") {
				const err17 = {
					instancePath: instancePath + "/baseUrl",
					schemaPath: "#/properties/baseUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err18 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data5 = data.state;
			if (typeof data5 !== "string") {
				const err19 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data5 === "running" || data5 === "passed" || data5 === "failed" || data5 === "stopped" || data5 === "broken")) {
				const err20 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema297.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.done !== void 0) {
			let data6 = data.done;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
				const err21 = {
					instancePath: instancePath + "/done",
					schemaPath: "#/properties/done/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number") {
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/done",
						schemaPath: "#/properties/done/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.total !== void 0) {
			let data7 = data.total;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
				const err23 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: schema297.properties.total.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number") {
				if (data7 < 0 || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/properties/total/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.passed !== void 0) {
			let data8 = data.passed;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
				const err25 = {
					instancePath: instancePath + "/passed",
					schemaPath: "#/properties/passed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data8 == "number") {
				if (data8 < 0 || isNaN(data8)) {
					const err26 = {
						instancePath: instancePath + "/passed",
						schemaPath: "#/properties/passed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.failed !== void 0) {
			let data9 = data.failed;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
				const err27 = {
					instancePath: instancePath + "/failed",
					schemaPath: "#/properties/failed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data9 == "number") {
				if (data9 < 0 || isNaN(data9)) {
					const err28 = {
						instancePath: instancePath + "/failed",
						schemaPath: "#/properties/failed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.skipped !== void 0) {
			let data10 = data.skipped;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
				const err29 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data10 == "number") {
				if (data10 < 0 || isNaN(data10)) {
					const err30 = {
						instancePath: instancePath + "/skipped",
						schemaPath: "#/properties/skipped/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (data.problem !== void 0) {
			let data11 = data.problem;
			const _errs26 = errors;
			let valid3 = false;
			let passing0 = null;
			const _errs27 = errors;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.zh === void 0) {
					const err31 = {
						instancePath: instancePath + "/problem",
						schemaPath: "urn:staff-service:document#/components/schemas/Words/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data11.en === void 0) {
					const err32 = {
						instancePath: instancePath + "/problem",
						schemaPath: "urn:staff-service:document#/components/schemas/Words/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data11.zh !== void 0) {
					if (typeof data11.zh !== "string") {
						const err33 = {
							instancePath: instancePath + "/problem/zh",
							schemaPath: "urn:staff-service:document#/components/schemas/Words/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data11.en !== void 0) {
					if (typeof data11.en !== "string") {
						const err34 = {
							instancePath: instancePath + "/problem/en",
							schemaPath: "urn:staff-service:document#/components/schemas/Words/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/problem",
					schemaPath: "urn:staff-service:document#/components/schemas/Words/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			var _valid0 = _errs27 === errors;
			if (_valid0) {
				valid3 = true;
				passing0 = 0;
				var props0 = {};
				props0.zh = true;
				props0.en = true;
			}
			const _errs34 = errors;
			if (data11 !== null) {
				const err36 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/properties/problem/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid0 = _errs34 === errors;
			if (_valid0 && valid3) {
				valid3 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid3 = true;
				passing0 = 1;
			}
			if (!valid3) {
				const err37 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/properties/problem/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			} else {
				errors = _errs26;
				if (vErrors !== null) {
					if (_errs26) vErrors.length = _errs26;
					else vErrors = null;
				}
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate255.errors = vErrors;
	return errors === 0;
}
validate255.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"target": true,
		"baseUrl": true,
		"appid": true,
		"state": true,
		"done": true,
		"total": true,
		"passed": true,
		"failed": true,
		"skipped": true,
		"problem": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate254.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate255(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
		errors = vErrors.length;
	}
	validate254.errors = vErrors;
	return errors === 0;
}
validate254.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"target": true,
		"baseUrl": true,
		"appid": true,
		"state": true,
		"done": true,
		"total": true,
		"passed": true,
		"failed": true,
		"skipped": true,
		"problem": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getConformanceRun_default = validate257;
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate258.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate258.errors = vErrors;
	return errors === 0;
}
validate258.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate257.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate258(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
		errors = vErrors.length;
	}
	validate257.errors = vErrors;
	return errors === 0;
}
validate257.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getConformanceRun_parameters = validate260;
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate260.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate260.errors = vErrors;
	return errors === 0;
}
validate260.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const stopConformanceRun_200 = validate261;
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate262.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.target === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.baseUrl === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "baseUrl" },
				message: "must have required property 'baseUrl'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.appid === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.state === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.done === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "done" },
				message: "must have required property 'done'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.total === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total" },
				message: "must have required property 'total'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.passed === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passed" },
				message: "must have required property 'passed'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.failed === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failed" },
				message: "must have required property 'failed'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.skipped === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped" },
				message: "must have required property 'skipped'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.problem === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "problem" },
				message: "must have required property 'problem'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err12 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err14 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data2 = data.target;
			if (typeof data2 !== "string") {
				const err15 = {
					instancePath: instancePath + "/target",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (!(data2 === "platform" || data2 === "app")) {
				const err16 = {
					instancePath: instancePath + "/target",
					schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.baseUrl !== void 0) {
			if (typeof data.baseUrl !== "string") {
				const err17 = {
					instancePath: instancePath + "/baseUrl",
					schemaPath: "#/properties/baseUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err18 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data5 = data.state;
			if (typeof data5 !== "string") {
				const err19 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data5 === "running" || data5 === "passed" || data5 === "failed" || data5 === "stopped" || data5 === "broken")) {
				const err20 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema297.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.done !== void 0) {
			let data6 = data.done;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
				const err21 = {
					instancePath: instancePath + "/done",
					schemaPath: "#/properties/done/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number") {
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/done",
						schemaPath: "#/properties/done/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.total !== void 0) {
			let data7 = data.total;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
				const err23 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: schema297.properties.total.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number") {
				if (data7 < 0 || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/properties/total/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.passed !== void 0) {
			let data8 = data.passed;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
				const err25 = {
					instancePath: instancePath + "/passed",
					schemaPath: "#/properties/passed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data8 == "number") {
				if (data8 < 0 || isNaN(data8)) {
					const err26 = {
						instancePath: instancePath + "/passed",
						schemaPath: "#/properties/passed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.failed !== void 0) {
			let data9 = data.failed;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
				const err27 = {
					instancePath: instancePath + "/failed",
					schemaPath: "#/properties/failed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data9 == "number") {
				if (data9 < 0 || isNaN(data9)) {
					const err28 = {
						instancePath: instancePath + "/failed",
						schemaPath: "#/properties/failed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.skipped !== void 0) {
			let data10 = data.skipped;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
				const err29 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data10 == "number") {
				if (data10 < 0 || isNaN(data10)) {
					const err30 = {
						instancePath: instancePath + "/skipped",
						schemaPath: "#/properties/skipped/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (data.problem !== void 0) {
			let data11 = data.problem;
			const _errs26 = errors;
			let valid3 = false;
			let passing0 = null;
			const _errs27 = errors;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.zh === void 0) {
					const err31 = {
						instancePath: instancePath + "/problem",
						schemaPath: "urn:staff-service:document#/components/schemas/Words/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data11.en === void 0) {
					const err32 = {
						instancePath: instancePath + "/problem",
						schemaPath: "urn:staff-service:document#/components/schemas/Words/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data11.zh !== void 0) {
					if (typeof data11.zh !== "string") {
						const err33 = {
							instancePath: instancePath + "/problem/zh",
							schemaPath: "urn:staff-service:document#/components/schemas/Words/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data11.en !== void 0) {
					if (typeof data11.en !== "string") {
						const err34 = {
							instancePath: instancePath + "/problem/en",
							schemaPath: "urn:staff-service:document#/components/schemas/Words/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/problem",
					schemaPath: "urn:staff-service:document#/components/schemas/Words/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			var _valid0 = _errs27 === errors;
			if (_valid0) {
				valid3 = true;
				passing0 = 0;
				var props0 = {};
				props0.zh = true;
				props0.en = true;
			}
			const _errs34 = errors;
			if (data11 !== null) {
				const err36 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/properties/problem/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid0 = _errs34 === errors;
			if (_valid0 && valid3) {
				valid3 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid3 = true;
				passing0 = 1;
			}
			if (!valid3) {
				const err37 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/properties/problem/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			} else {
				errors = _errs26;
				if (vErrors !== null) {
					if (_errs26) vErrors.length = _errs26;
					else vErrors = null;
				}
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate262.errors = vErrors;
	return errors === 0;
}
validate262.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"target": true,
		"baseUrl": true,
		"appid": true,
		"state": true,
		"done": true,
		"total": true,
		"passed": true,
		"failed": true,
		"skipped": true,
		"problem": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate261.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate262(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
		errors = vErrors.length;
	}
	validate261.errors = vErrors;
	return errors === 0;
}
validate261.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"target": true,
		"baseUrl": true,
		"appid": true,
		"state": true,
		"done": true,
		"total": true,
		"passed": true,
		"failed": true,
		"skipped": true,
		"problem": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const stopConformanceRun_default = validate264;
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate265.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate265.errors = vErrors;
	return errors === 0;
}
validate265.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate264.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate265(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
		errors = vErrors.length;
	}
	validate264.errors = vErrors;
	return errors === 0;
}
validate264.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const stopConformanceRun_parameters = validate267;
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate267.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate267.errors = vErrors;
	return errors === 0;
}
validate267.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getConformanceReport_200 = validate268;
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	validate268.errors = null;
	return true;
}
validate268.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const getConformanceReport_default = validate269;
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate270.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate270.errors = vErrors;
	return errors === 0;
}
validate270.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate269.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate270(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
		errors = vErrors.length;
	}
	validate269.errors = vErrors;
	return errors === 0;
}
validate269.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getConformanceReport_parameters = validate272;
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate272.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate272.errors = vErrors;
	return errors === 0;
}
validate272.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getSession_200 = validate273;
const schema344 = {
	"type": "object",
	"description": "访问权限 / What the caller may see",
	"required": [
		"access",
		"appid",
		"login",
		"simulate",
		"version",
		"appPrefix",
		"demo",
		"expiresAt"
	],
	"properties": {
		"access": {
			"type": "string",
			"enum": [
				"all",
				"app",
				"none"
			],
			"description": "all 全部，app 只读一个 APP，none 需要登录 / All of it, read-only and one APP, or nothing before a login"
		},
		"appid": {
			"type": ["string", "null"],
			"description": "access 为 app 时是哪个 APP / With access app, which"
		},
		"login": {
			"type": "boolean",
			"description": "是否设置了 CONSOLE_TOKEN / Whether a CONSOLE_TOKEN is set"
		},
		"simulate": {
			"type": "boolean",
			"description": "是否可以模拟故障 / Whether faults may be simulated"
		},
		"version": {
			"type": "string",
			"description": "本服务器的版本 / This server's version"
		},
		"appPrefix": {
			"type": "string",
			"description": "参考 APP 的路径前缀 / Path prefix of the reference APP"
		},
		"demo": {
			"type": "boolean",
			"description": "是否以演示 APP 运行 / Whether it runs with the demo APP"
		},
		"expiresAt": {
			"type": ["string", "null"],
			"format": "date-time",
			"description": "到什么时间为止，UTC；没有时为 null / Until when, UTC; null without an end"
		}
	}
};
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate273.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.access === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "access" },
				message: "must have required property 'access'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.appid === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.login === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "login" },
				message: "must have required property 'login'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.simulate === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "simulate" },
				message: "must have required property 'simulate'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.appPrefix === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "appPrefix" },
				message: "must have required property 'appPrefix'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.demo === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "demo" },
				message: "must have required property 'demo'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.expiresAt === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "expiresAt" },
				message: "must have required property 'expiresAt'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.access !== void 0) {
			let data0 = data.access;
			if (typeof data0 !== "string") {
				const err8 = {
					instancePath: instancePath + "/access",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/access/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data0 === "all" || data0 === "app" || data0 === "none")) {
				const err9 = {
					instancePath: instancePath + "/access",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/access/enum",
					keyword: "enum",
					params: { allowedValues: schema344.properties.access.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			let data1 = data.appid;
			if (typeof data1 !== "string" && data1 !== null) {
				const err10 = {
					instancePath: instancePath + "/appid",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/appid/type",
					keyword: "type",
					params: { type: schema344.properties.appid.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.login !== void 0) {
			if (typeof data.login !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/login",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/login/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.simulate !== void 0) {
			if (typeof data.simulate !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/simulate",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/simulate/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.version !== void 0) {
			if (typeof data.version !== "string") {
				const err13 = {
					instancePath: instancePath + "/version",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.appPrefix !== void 0) {
			if (typeof data.appPrefix !== "string") {
				const err14 = {
					instancePath: instancePath + "/appPrefix",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/appPrefix/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.demo !== void 0) {
			if (typeof data.demo !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/demo",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/demo/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.expiresAt !== void 0) {
			let data7 = data.expiresAt;
			if (typeof data7 !== "string" && data7 !== null) {
				const err16 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/expiresAt/type",
					keyword: "type",
					params: { type: schema344.properties.expiresAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/Session/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate273.errors = vErrors;
	return errors === 0;
}
validate273.evaluated = {
	"props": {
		"access": true,
		"appid": true,
		"login": true,
		"simulate": true,
		"version": true,
		"appPrefix": true,
		"demo": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getSession_default = validate274;
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate275.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate275.errors = vErrors;
	return errors === 0;
}
validate275.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate274.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate275(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
		errors = vErrors.length;
	}
	validate274.errors = vErrors;
	return errors === 0;
}
validate274.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getSession_parameters = validate277;
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate277.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate277.errors = vErrors;
	return errors === 0;
}
validate277.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const createSession_200 = validate278;
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate278.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.access === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "access" },
				message: "must have required property 'access'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.appid === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.login === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "login" },
				message: "must have required property 'login'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.simulate === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "simulate" },
				message: "must have required property 'simulate'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.appPrefix === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "appPrefix" },
				message: "must have required property 'appPrefix'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.demo === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "demo" },
				message: "must have required property 'demo'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.expiresAt === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "expiresAt" },
				message: "must have required property 'expiresAt'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.access !== void 0) {
			let data0 = data.access;
			if (typeof data0 !== "string") {
				const err8 = {
					instancePath: instancePath + "/access",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/access/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data0 === "all" || data0 === "app" || data0 === "none")) {
				const err9 = {
					instancePath: instancePath + "/access",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/access/enum",
					keyword: "enum",
					params: { allowedValues: schema344.properties.access.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			let data1 = data.appid;
			if (typeof data1 !== "string" && data1 !== null) {
				const err10 = {
					instancePath: instancePath + "/appid",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/appid/type",
					keyword: "type",
					params: { type: schema344.properties.appid.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.login !== void 0) {
			if (typeof data.login !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/login",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/login/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.simulate !== void 0) {
			if (typeof data.simulate !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/simulate",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/simulate/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.version !== void 0) {
			if (typeof data.version !== "string") {
				const err13 = {
					instancePath: instancePath + "/version",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.appPrefix !== void 0) {
			if (typeof data.appPrefix !== "string") {
				const err14 = {
					instancePath: instancePath + "/appPrefix",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/appPrefix/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.demo !== void 0) {
			if (typeof data.demo !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/demo",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/demo/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.expiresAt !== void 0) {
			let data7 = data.expiresAt;
			if (typeof data7 !== "string" && data7 !== null) {
				const err16 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/expiresAt/type",
					keyword: "type",
					params: { type: schema344.properties.expiresAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/Session/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate278.errors = vErrors;
	return errors === 0;
}
validate278.evaluated = {
	"props": {
		"access": true,
		"appid": true,
		"login": true,
		"simulate": true,
		"version": true,
		"appPrefix": true,
		"demo": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const createSession_default = validate279;
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate280.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate280.errors = vErrors;
	return errors === 0;
}
validate280.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate279.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate280(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
		errors = vErrors.length;
	}
	validate279.errors = vErrors;
	return errors === 0;
}
validate279.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const createSession_parameters = validate282;
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate282.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate282.errors = vErrors;
	return errors === 0;
}
validate282.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const createSession_body = validate283;
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate283.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Credentials/maxProperties",
				keyword: "maxProperties",
				params: { limit: 1 },
				message: "must NOT have more than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Credentials/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "token" || key0 === "link")) {
			const err2 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Credentials/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.token !== void 0) {
			let data0 = data.token;
			if (typeof data0 === "string") {
				if (func1(data0) > 4096) {
					const err3 = {
						instancePath: instancePath + "/token",
						schemaPath: "urn:staff-service:document#/components/schemas/Credentials/properties/token/maxLength",
						keyword: "maxLength",
						params: { limit: 4096 },
						message: "must NOT have more than 4096 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/token",
					schemaPath: "urn:staff-service:document#/components/schemas/Credentials/properties/token/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.link !== void 0) {
			let data1 = data.link;
			if (typeof data1 === "string") {
				if (func1(data1) > 4096) {
					const err5 = {
						instancePath: instancePath + "/link",
						schemaPath: "urn:staff-service:document#/components/schemas/Credentials/properties/link/maxLength",
						keyword: "maxLength",
						params: { limit: 4096 },
						message: "must NOT have more than 4096 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/link",
					schemaPath: "urn:staff-service:document#/components/schemas/Credentials/properties/link/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/Credentials/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate283.errors = vErrors;
	return errors === 0;
}
validate283.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteSession_200 = validate284;
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate284.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.access === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "access" },
				message: "must have required property 'access'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.appid === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.login === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "login" },
				message: "must have required property 'login'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.simulate === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "simulate" },
				message: "must have required property 'simulate'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.appPrefix === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "appPrefix" },
				message: "must have required property 'appPrefix'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.demo === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "demo" },
				message: "must have required property 'demo'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.expiresAt === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/Session/required",
				keyword: "required",
				params: { missingProperty: "expiresAt" },
				message: "must have required property 'expiresAt'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.access !== void 0) {
			let data0 = data.access;
			if (typeof data0 !== "string") {
				const err8 = {
					instancePath: instancePath + "/access",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/access/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data0 === "all" || data0 === "app" || data0 === "none")) {
				const err9 = {
					instancePath: instancePath + "/access",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/access/enum",
					keyword: "enum",
					params: { allowedValues: schema344.properties.access.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			let data1 = data.appid;
			if (typeof data1 !== "string" && data1 !== null) {
				const err10 = {
					instancePath: instancePath + "/appid",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/appid/type",
					keyword: "type",
					params: { type: schema344.properties.appid.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.login !== void 0) {
			if (typeof data.login !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/login",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/login/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.simulate !== void 0) {
			if (typeof data.simulate !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/simulate",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/simulate/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.version !== void 0) {
			if (typeof data.version !== "string") {
				const err13 = {
					instancePath: instancePath + "/version",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.appPrefix !== void 0) {
			if (typeof data.appPrefix !== "string") {
				const err14 = {
					instancePath: instancePath + "/appPrefix",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/appPrefix/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.demo !== void 0) {
			if (typeof data.demo !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/demo",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/demo/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.expiresAt !== void 0) {
			let data7 = data.expiresAt;
			if (typeof data7 !== "string" && data7 !== null) {
				const err16 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "urn:staff-service:document#/components/schemas/Session/properties/expiresAt/type",
					keyword: "type",
					params: { type: schema344.properties.expiresAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/Session/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate284.errors = vErrors;
	return errors === 0;
}
validate284.evaluated = {
	"props": {
		"access": true,
		"appid": true,
		"login": true,
		"simulate": true,
		"version": true,
		"appPrefix": true,
		"demo": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteSession_default = validate285;
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate286.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate286.errors = vErrors;
	return errors === 0;
}
validate286.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate285.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate286(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
		errors = vErrors.length;
	}
	validate285.errors = vErrors;
	return errors === 0;
}
validate285.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteSession_parameters = validate288;
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate288.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate288.errors = vErrors;
	return errors === 0;
}
validate288.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const listLinks_200 = validate289;
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate291.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.appid === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.expiresAt === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expiresAt" },
				message: "must have required property 'expiresAt'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err6 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.createdAt !== void 0) {
			if (!(typeof data.createdAt === "string")) {
				const err7 = {
					instancePath: instancePath + "/createdAt",
					schemaPath: "#/properties/createdAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.expiresAt !== void 0) {
			if (!(typeof data.expiresAt === "string")) {
				const err8 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "#/properties/expiresAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate291.errors = vErrors;
	return errors === 0;
}
validate291.evaluated = {
	"props": {
		"id": true,
		"appid": true,
		"createdAt": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate290.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.links === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "links" },
				message: "must have required property 'links'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.links !== void 0) {
			let data0 = data.links;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate291(data0[i0], {
					instancePath: instancePath + "/links/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate290.errors = vErrors;
	return errors === 0;
}
validate290.evaluated = {
	"props": { "links": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate289.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate290(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
		errors = vErrors.length;
	}
	validate289.errors = vErrors;
	return errors === 0;
}
validate289.evaluated = {
	"props": { "links": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listLinks_default = validate294;
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate295.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate295.errors = vErrors;
	return errors === 0;
}
validate295.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate294.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate295(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
		errors = vErrors.length;
	}
	validate294.errors = vErrors;
	return errors === 0;
}
validate294.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listLinks_parameters = validate297;
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate297.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate297.errors = vErrors;
	return errors === 0;
}
validate297.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const createLink_201 = validate298;
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate299.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate291(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err1 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/allOf/1/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate299.errors = vErrors;
	return errors === 0;
}
validate299.evaluated = {
	"props": {
		"path": true,
		"id": true,
		"appid": true,
		"createdAt": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate298.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate299(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
		errors = vErrors.length;
	}
	validate298.errors = vErrors;
	return errors === 0;
}
validate298.evaluated = {
	"props": {
		"path": true,
		"id": true,
		"appid": true,
		"createdAt": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const createLink_default = validate302;
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate303.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate303.errors = vErrors;
	return errors === 0;
}
validate303.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate302.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate303(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
		errors = vErrors.length;
	}
	validate302.errors = vErrors;
	return errors === 0;
}
validate302.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const createLink_parameters = validate305;
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate305.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate305.errors = vErrors;
	return errors === 0;
}
validate305.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const createLink_body = validate306;
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate307.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.appid === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "appid" || key0 === "expiresInSeconds")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.appid !== void 0) {
			let data0 = data.appid;
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err2 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern29.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/appid",
					schemaPath: "urn:staff-service:document#/components/schemas/Appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.expiresInSeconds !== void 0) {
			let data1 = data.expiresInSeconds;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
				const err6 = {
					instancePath: instancePath + "/expiresInSeconds",
					schemaPath: "#/properties/expiresInSeconds/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number") {
				if (data1 > 31536e3 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/expiresInSeconds",
						schemaPath: "#/properties/expiresInSeconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 31536e3
						},
						message: "must be <= 31536000"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1 < 60 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/expiresInSeconds",
						schemaPath: "#/properties/expiresInSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 60
						},
						message: "must be >= 60"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate307.errors = vErrors;
	return errors === 0;
}
validate307.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate306.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate307(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
		errors = vErrors.length;
	}
	validate306.errors = vErrors;
	return errors === 0;
}
validate306.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteLink_200 = validate309;
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate310.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.appid === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.expiresAt === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expiresAt" },
				message: "must have required property 'expiresAt'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err6 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.createdAt !== void 0) {
			if (!(typeof data.createdAt === "string")) {
				const err7 = {
					instancePath: instancePath + "/createdAt",
					schemaPath: "#/properties/createdAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.expiresAt !== void 0) {
			if (!(typeof data.expiresAt === "string")) {
				const err8 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "#/properties/expiresAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate310.errors = vErrors;
	return errors === 0;
}
validate310.evaluated = {
	"props": {
		"id": true,
		"appid": true,
		"createdAt": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate309.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate310(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
		errors = vErrors.length;
	}
	validate309.errors = vErrors;
	return errors === 0;
}
validate309.evaluated = {
	"props": {
		"id": true,
		"appid": true,
		"createdAt": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteLink_default = validate312;
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate313.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate313.errors = vErrors;
	return errors === 0;
}
validate313.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate312.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate313(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
		errors = vErrors.length;
	}
	validate312.errors = vErrors;
	return errors === 0;
}
validate312.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteLink_parameters = validate315;
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate315.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate315.errors = vErrors;
	return errors === 0;
}
validate315.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listAudit_200 = validate316;
const schema389 = {
	"type": "object",
	"description": "一页操作记录 / A page of records",
	"required": ["records", "next"],
	"properties": {
		"records": {
			"type": "array",
			"items": { "$ref": "urn:staff-service:document#/components/schemas/AuditRecord" },
			"description": "操作记录，新的在前 / Records, newest first"
		},
		"next": {
			"type": ["string", "null"],
			"description": "下一页的 cursor；没有下一页时为 null / The next page's cursor; null on the last page"
		}
	}
};
const schema390 = {
	"type": "object",
	"description": "一条操作记录 / What somebody did",
	"required": [
		"id",
		"at",
		"operation",
		"by",
		"credential",
		"address",
		"appid",
		"ids",
		"status",
		"skipped"
	],
	"properties": {
		"id": { "$ref": "urn:staff-service:document#/components/schemas/ExchangeId" },
		"at": {
			"type": "string",
			"format": "date-time",
			"description": "时间，UTC / Time, UTC"
		},
		"operation": {
			"type": "string",
			"description": "操作，即本文档中的 operationId / The operation, an operationId of this document"
		},
		"by": { "$ref": "urn:staff-service:document#/components/schemas/AuditCaller" },
		"credential": {
			"type": ["string", "null"],
			"description": "by 为 link 时是链接的 ID，为 session 时是区分各次登录的 8 个字符，其余为 null / With by link the link's id, with session 8 characters that tell logins apart; null otherwise"
		},
		"address": {
			"type": ["string", "null"],
			"description": "连接的来源地址；前面有代理时是代理的 / Where the connection came from; behind a proxy, the proxy's"
		},
		"appid": {
			"type": ["string", "null"],
			"description": "涉及的 APP，也包括所涉消息的 APP；没有时为 null / The APP it concerned, by itself or by its message; null without one"
		},
		"ids": {
			"type": "array",
			"items": { "$ref": "urn:staff-service:document#/components/schemas/ExchangeId" },
			"description": "涉及的 ID / The ids it concerned"
		},
		"status": {
			"type": "integer",
			"description": "回复的 HTTP 状态码 / The answer's HTTP status"
		},
		"skipped": {
			"type": "integer",
			"minimum": 0,
			"description": "在它之前没有记下的条数（没有有效凭据的，或分享链接的持有者，一分钟内太多时） / How many before it were not noted, because too many came in a minute without a credential that holds, or by shared links"
		}
	}
};
const schema392 = {
	"type": "string",
	"enum": [
		"token",
		"session",
		"link",
		"local",
		"nobody"
	],
	"description": "token 凭 CONSOLE_TOKEN，session 登录之后，link 分享链接，local 没有设置 CONSOLE_TOKEN 时的本机，nobody 没有有效的凭据 / By the CONSOLE_TOKEN, a login, a shared link, this machine where no CONSOLE_TOKEN is set, or without a credential that holds"
};
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate318.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.operation === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operation" },
				message: "must have required property 'operation'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.credential === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "credential" },
				message: "must have required property 'credential'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.address === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "address" },
				message: "must have required property 'address'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.appid === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.ids === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ids" },
				message: "must have required property 'ids'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.status === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.skipped === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped" },
				message: "must have required property 'skipped'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err10 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err12 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.operation !== void 0) {
			if (typeof data.operation !== "string") {
				const err13 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/properties/operation/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			if (typeof data3 !== "string") {
				const err14 = {
					instancePath: instancePath + "/by",
					schemaPath: "urn:staff-service:document#/components/schemas/AuditCaller/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (!(data3 === "token" || data3 === "session" || data3 === "link" || data3 === "local" || data3 === "nobody")) {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "urn:staff-service:document#/components/schemas/AuditCaller/enum",
					keyword: "enum",
					params: { allowedValues: schema392.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.credential !== void 0) {
			let data4 = data.credential;
			if (typeof data4 !== "string" && data4 !== null) {
				const err16 = {
					instancePath: instancePath + "/credential",
					schemaPath: "#/properties/credential/type",
					keyword: "type",
					params: { type: schema390.properties.credential.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.address !== void 0) {
			let data5 = data.address;
			if (typeof data5 !== "string" && data5 !== null) {
				const err17 = {
					instancePath: instancePath + "/address",
					schemaPath: "#/properties/address/type",
					keyword: "type",
					params: { type: schema390.properties.address.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			let data6 = data.appid;
			if (typeof data6 !== "string" && data6 !== null) {
				const err18 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: schema390.properties.appid.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.ids !== void 0) {
			let data7 = data.ids;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 === "string") {
						if (!pattern4.test(data8)) {
							const err19 = {
								instancePath: instancePath + "/ids/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/ids/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/ids",
					schemaPath: "#/properties/ids/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data9 = data.status;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
				const err22 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.skipped !== void 0) {
			let data10 = data.skipped;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
				const err23 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data10 == "number") {
				if (data10 < 0 || isNaN(data10)) {
					const err24 = {
						instancePath: instancePath + "/skipped",
						schemaPath: "#/properties/skipped/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate318.errors = vErrors;
	return errors === 0;
}
validate318.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"operation": true,
		"by": true,
		"credential": true,
		"address": true,
		"appid": true,
		"ids": true,
		"status": true,
		"skipped": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate317.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.records === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "records" },
				message: "must have required property 'records'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.next === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "next" },
				message: "must have required property 'next'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.records !== void 0) {
			let data0 = data.records;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate318(data0[i0], {
					instancePath: instancePath + "/records/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/records",
					schemaPath: "#/properties/records/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.next !== void 0) {
			let data2 = data.next;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/next",
					schemaPath: "#/properties/next/type",
					keyword: "type",
					params: { type: schema389.properties.next.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate317.errors = vErrors;
	return errors === 0;
}
validate317.evaluated = {
	"props": {
		"records": true,
		"next": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate316.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate317(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
		errors = vErrors.length;
	}
	validate316.errors = vErrors;
	return errors === 0;
}
validate316.evaluated = {
	"props": {
		"records": true,
		"next": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listAudit_default = validate321;
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate322.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate322.errors = vErrors;
	return errors === 0;
}
validate322.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate321.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate322(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
		errors = vErrors.length;
	}
	validate321.errors = vErrors;
	return errors === 0;
}
validate321.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listAudit_parameters = validate324;
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate324.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.operation !== void 0) {
					let data1 = data0.operation;
					if (typeof data1 === "string") {
						if (func1(data1) > 64) {
							const err1 = {
								instancePath: instancePath + "/query/operation",
								schemaPath: "#/properties/query/properties/operation/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/query/operation",
							schemaPath: "#/properties/query/properties/operation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (data0.by !== void 0) {
					let data2 = data0.by;
					if (typeof data2 !== "string") {
						const err3 = {
							instancePath: instancePath + "/query/by",
							schemaPath: "urn:staff-service:document#/components/schemas/AuditCaller/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (!(data2 === "token" || data2 === "session" || data2 === "link" || data2 === "local" || data2 === "nobody")) {
						const err4 = {
							instancePath: instancePath + "/query/by",
							schemaPath: "urn:staff-service:document#/components/schemas/AuditCaller/enum",
							keyword: "enum",
							params: { allowedValues: schema392.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (data0.appid !== void 0) {
					let data3 = data0.appid;
					if (typeof data3 === "string") {
						if (func1(data3) > 128) {
							const err5 = {
								instancePath: instancePath + "/query/appid",
								schemaPath: "#/properties/query/properties/appid/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/query/appid",
							schemaPath: "#/properties/query/properties/appid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.since !== void 0) {
					let data4 = data0.since;
					if (typeof data4 === "string") {
						if (!pattern5.test(data4)) {
							const err7 = {
								instancePath: instancePath + "/query/since",
								schemaPath: "urn:staff-service:document#/components/schemas/Moment/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$" },
								message: "must match pattern \"^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$\""
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/query/since",
							schemaPath: "urn:staff-service:document#/components/schemas/Moment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.until !== void 0) {
					let data5 = data0.until;
					if (typeof data5 === "string") {
						if (!pattern5.test(data5)) {
							const err9 = {
								instancePath: instancePath + "/query/until",
								schemaPath: "urn:staff-service:document#/components/schemas/Moment/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$" },
								message: "must match pattern \"^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$\""
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/query/until",
							schemaPath: "urn:staff-service:document#/components/schemas/Moment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.limit !== void 0) {
					let data6 = data0.limit;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
						const err11 = {
							instancePath: instancePath + "/query/limit",
							schemaPath: "#/properties/query/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (typeof data6 == "number") {
						if (data6 > 200 || isNaN(data6)) {
							const err12 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 200
								},
								message: "must be <= 200"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data6 < 1 || isNaN(data6)) {
							const err13 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data0.cursor !== void 0) {
					let data7 = data0.cursor;
					if (typeof data7 === "string") {
						if (!pattern4.test(data7)) {
							const err14 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/query/cursor",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate324.errors = vErrors;
	return errors === 0;
}
validate324.evaluated = {
	"props": { "query": true },
	"dynamicProps": false,
	"dynamicItems": false
};

const listExchanges = {
	parameters: listExchanges_parameters,
	body: void 0,
	responses: {
		200: listExchanges_200,
		default: listExchanges_default
	}
};
const getExchange = {
	parameters: getExchange_parameters,
	body: void 0,
	responses: {
		200: getExchange_200,
		default: getExchange_default
	}
};
const resendExchange = {
	parameters: resendExchange_parameters,
	body: resendExchange_body,
	responses: {
		200: resendExchange_200,
		default: resendExchange_default
	}
};
const getSnippet = {
	parameters: getSnippet_parameters,
	body: void 0,
	responses: {
		200: getSnippet_200,
		default: getSnippet_default
	}
};
const exportHar = {
	parameters: exportHar_parameters,
	body: void 0,
	responses: {
		200: exportHar_200,
		default: exportHar_default
	}
};
const streamEvents = {
	parameters: streamEvents_parameters,
	body: void 0,
	responses: {
		200: streamEvents_200,
		default: streamEvents_default
	}
};
const getStatistics = {
	parameters: getStatistics_parameters,
	body: void 0,
	responses: {
		200: getStatistics_200,
		default: getStatistics_default
	}
};
const listConversations = {
	parameters: listConversations_parameters,
	body: void 0,
	responses: {
		200: listConversations_200,
		default: listConversations_default
	}
};
const getConversation = {
	parameters: getConversation_parameters,
	body: void 0,
	responses: {
		200: getConversation_200,
		default: getConversation_default
	}
};
const readMessages = {
	parameters: readMessages_parameters,
	body: void 0,
	responses: {
		200: readMessages_200,
		default: readMessages_default
	}
};
const enqueueMessage = {
	parameters: enqueueMessage_parameters,
	body: enqueueMessage_body,
	responses: {
		202: enqueueMessage_202,
		default: enqueueMessage_default
	}
};
const redeliver = {
	parameters: redeliver_parameters,
	body: void 0,
	responses: {
		202: redeliver_202,
		default: redeliver_default
	}
};
const tryDelivery = {
	parameters: tryDelivery_parameters,
	body: void 0,
	responses: {
		202: tryDelivery_202,
		default: tryDelivery_default
	}
};
const skipDelivery = {
	parameters: skipDelivery_parameters,
	body: void 0,
	responses: {
		200: skipDelivery_200,
		default: skipDelivery_default
	}
};
const cancelDelivery = {
	parameters: cancelDelivery_parameters,
	body: void 0,
	responses: {
		200: cancelDelivery_200,
		default: cancelDelivery_default
	}
};
const listRedeliveries = {
	parameters: listRedeliveries_parameters,
	body: void 0,
	responses: {
		200: listRedeliveries_200,
		default: listRedeliveries_default
	}
};
const startRedelivery = {
	parameters: startRedelivery_parameters,
	body: startRedelivery_body,
	responses: {
		202: startRedelivery_202,
		default: startRedelivery_default
	}
};
const getRedelivery = {
	parameters: getRedelivery_parameters,
	body: void 0,
	responses: {
		200: getRedelivery_200,
		default: getRedelivery_default
	}
};
const cancelRedelivery = {
	parameters: cancelRedelivery_parameters,
	body: void 0,
	responses: {
		200: cancelRedelivery_200,
		default: cancelRedelivery_default
	}
};
const listApps = {
	parameters: listApps_parameters,
	body: void 0,
	responses: {
		200: listApps_200,
		default: listApps_default
	}
};
const pauseApp = {
	parameters: pauseApp_parameters,
	body: void 0,
	responses: {
		200: pauseApp_200,
		default: pauseApp_default
	}
};
const resumeApp = {
	parameters: resumeApp_parameters,
	body: void 0,
	responses: {
		200: resumeApp_200,
		default: resumeApp_default
	}
};
const sendRequest = {
	parameters: sendRequest_parameters,
	body: sendRequest_body,
	responses: {
		200: sendRequest_200,
		default: sendRequest_default
	}
};
const listFaults = {
	parameters: listFaults_parameters,
	body: void 0,
	responses: {
		200: listFaults_200,
		default: listFaults_default
	}
};
const createFault = {
	parameters: createFault_parameters,
	body: createFault_body,
	responses: {
		201: createFault_201,
		default: createFault_default
	}
};
const deleteFault = {
	parameters: deleteFault_parameters,
	body: void 0,
	responses: {
		200: deleteFault_200,
		default: deleteFault_default
	}
};
const listConformanceRuns = {
	parameters: listConformanceRuns_parameters,
	body: void 0,
	responses: {
		200: listConformanceRuns_200,
		default: listConformanceRuns_default
	}
};
const startConformanceRun = {
	parameters: startConformanceRun_parameters,
	body: startConformanceRun_body,
	responses: {
		202: startConformanceRun_202,
		default: startConformanceRun_default
	}
};
const getConformanceRun = {
	parameters: getConformanceRun_parameters,
	body: void 0,
	responses: {
		200: getConformanceRun_200,
		default: getConformanceRun_default
	}
};
const stopConformanceRun = {
	parameters: stopConformanceRun_parameters,
	body: void 0,
	responses: {
		200: stopConformanceRun_200,
		default: stopConformanceRun_default
	}
};
const getConformanceReport = {
	parameters: getConformanceReport_parameters,
	body: void 0,
	responses: {
		200: getConformanceReport_200,
		default: getConformanceReport_default
	}
};
const getSession = {
	parameters: getSession_parameters,
	body: void 0,
	responses: {
		200: getSession_200,
		default: getSession_default
	}
};
const createSession = {
	parameters: createSession_parameters,
	body: createSession_body,
	responses: {
		200: createSession_200,
		default: createSession_default
	}
};
const deleteSession = {
	parameters: deleteSession_parameters,
	body: void 0,
	responses: {
		200: deleteSession_200,
		default: deleteSession_default
	}
};
const listLinks = {
	parameters: listLinks_parameters,
	body: void 0,
	responses: {
		200: listLinks_200,
		default: listLinks_default
	}
};
const createLink = {
	parameters: createLink_parameters,
	body: createLink_body,
	responses: {
		201: createLink_201,
		default: createLink_default
	}
};
const deleteLink = {
	parameters: deleteLink_parameters,
	body: void 0,
	responses: {
		200: deleteLink_200,
		default: deleteLink_default
	}
};
const listAudit = {
	parameters: listAudit_parameters,
	body: void 0,
	responses: {
		200: listAudit_200,
		default: listAudit_default
	}
};

export { cancelDelivery, cancelRedelivery, createFault, createLink, createSession, deleteFault, deleteLink, deleteSession, enqueueMessage, exportHar, getConformanceReport, getConformanceRun, getConversation, getExchange, getRedelivery, getSession, getSnippet, getStatistics, listApps, listAudit, listConformanceRuns, listConversations, listExchanges, listFaults, listLinks, listRedeliveries, pauseApp, readMessages, redeliver, resendExchange, resumeApp, sendRequest, skipDelivery, startConformanceRun, startRedelivery, stopConformanceRun, streamEvents, tryDelivery };
